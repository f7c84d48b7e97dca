import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'audit.digest-unknown': {
    title: { vi: 'Không có bản tóm lược này', en: 'There is no such digest' },
  },
});
