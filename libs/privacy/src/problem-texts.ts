import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'erasure.not-found': {
    title: { vi: 'Không có yêu cầu xóa này', en: 'There is no such request' },
  },
  'erasure.already-open': {
    title: { vi: 'Bạn đã có một yêu cầu đang chờ', en: 'You have a request that waits already' },
    detail: {
      vi: 'Quản trị viên sẽ trả lời yêu cầu đó. Bạn có thể rút lại rồi gửi yêu cầu mới.',
      en: 'An administrator will answer it. You can take it back and make another.',
    },
  },
  'erasure.not-open': {
    title: { vi: 'Yêu cầu này đã được quyết định', en: 'This request has been decided' },
  },
  'erasure.officer': {
    title: { vi: 'Tài khoản công vụ không tự xóa được', en: 'An officer’s account is not erased' },
    detail: {
      vi: 'Việc cán bộ đã làm là hồ sơ công vụ. Hãy liên hệ quản trị viên khi thôi nhiệm vụ.',
      en: 'What officers did is the record of the authority. Tell an administrator when you leave.',
    },
  },
  'erasure.open-dossiers': {
    title: { vi: 'Người này còn hồ sơ đang giải quyết', en: 'This person still has open dossiers' },
    detail: {
      vi: 'Hồ sơ phải kết thúc hoặc được rút trước khi xóa dữ liệu. Hãy từ chối yêu cầu và nêu lý do.',
      en: 'They have to end or be withdrawn first. Refuse the request and say why.',
    },
  },
  'retention.not-found': {
    title: { vi: 'Hồ sơ này chưa được đề xuất', en: 'This dossier was not proposed' },
  },
  'retention.not-proposed': {
    title: { vi: 'Hồ sơ này đã được ẩn danh', en: 'This dossier has been anonymised' },
  },
});
