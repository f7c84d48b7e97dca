import { registerProblemTexts } from '#libs/platform';

registerProblemTexts({
  'procedure.not-found': {
    title: { vi: 'Không có thủ tục này', en: 'There is no such procedure' },
    detail: {
      vi: 'Hãy kiểm tra lại mã thủ tục hoặc tìm trong danh mục.',
      en: 'Check the code of the procedure, or search the catalogue.',
    },
  },
  'procedure.no-limit-in-force': {
    title: { vi: 'Thủ tục không còn hiệu lực', en: 'The procedure is no longer in force' },
    detail: {
      vi: 'Thủ tục này không có thời hạn giải quyết đang có hiệu lực.',
      en: 'No time limit of this procedure is in force on that day.',
    },
  },
  'procedure-version.not-found': {
    title: { vi: 'Không có phiên bản này', en: 'There is no such version' },
  },
  'procedure-version.draft-exists': {
    title: { vi: 'Thủ tục đã có một bản nháp', en: 'The procedure has a draft already' },
    detail: {
      vi: 'Hãy sửa tiếp bản nháp đó, hoặc bỏ nó rồi tạo bản mới.',
      en: 'Go on with that draft, or discard it and begin a new one.',
    },
  },
  'procedure-version.not-draft': {
    title: { vi: 'Phiên bản này không còn là bản nháp', en: 'This version is no longer a draft' },
    detail: {
      vi: 'Phiên bản đã công bố hoặc đã bỏ không sửa được; hãy tạo bản nháp mới.',
      en: 'What is published or discarded cannot be changed; begin a new draft.',
    },
  },
  'procedure-version.stale': {
    title: { vi: 'Bản nháp đã thay đổi', en: 'The draft has changed' },
    detail: {
      vi: 'Có người đã lưu bản nháp sau khi bạn mở; hãy tải lại để thấy bản mới.',
      en: 'Somebody saved the draft after you opened it; reload to see what changed.',
    },
  },
  'procedure-version.if-match-missing': {
    title: { vi: 'Thiếu If-Match', en: 'If-Match is missing' },
    detail: {
      vi: 'Hãy gửi If-Match với số lần sửa (revision) bạn đang thấy.',
      en: 'Send If-Match with the revision that you see.',
    },
  },
  'procedure-version.shape': {
    title: { vi: 'Nội dung quy trình chưa đọc được', en: 'The content cannot be read' },
    detail: {
      vi: 'Một số mục thiếu hoặc sai kiểu; xem từng mục.',
      en: 'Some entries are missing or of the wrong kind; see each of them.',
    },
  },
  'procedure-version.bpmn-refused': {
    title: { vi: 'Tệp BPMN không nhận được', en: 'The BPMN file is not accepted' },
    detail: {
      vi: 'Tệp có phần tử mà quy trình không dùng được; xem từng phần tử theo tên và mã.',
      en: 'The file has elements that a process cannot take; see each by name and id.',
    },
  },
  'procedure-version.same-person': {
    title: { vi: 'Cần người thứ hai công bố', en: 'A second person must publish' },
    detail: {
      vi: 'Người đã sửa bản nháp không tự công bố được; hãy nhờ một chủ quy trình khác xem và công bố.',
      en: 'Whoever edited the draft cannot publish it; ask another process owner to review and publish.',
    },
  },
  'procedure-version.date': {
    title: { vi: 'Ngày hiệu lực không dùng được', en: 'This effective date cannot be used' },
    detail: {
      vi: 'Hãy chọn một ngày có thật, từ hôm nay trở đi.',
      en: 'Choose a day that exists, today or later.',
    },
  },
  'procedure-version.not-ready': {
    title: { vi: 'Chưa công bố được', en: 'It cannot be published yet' },
    detail: {
      vi: 'Phiên bản còn lỗi; xem từng lỗi.',
      en: 'The version still has faults; see each of them.',
    },
  },
  'procedure-version.no-change': {
    title: { vi: 'Bản nháp chưa khác gì', en: 'The draft changes nothing' },
    detail: {
      vi: 'Bản nháp giống hệt phiên bản gốc, nên không có gì để công bố.',
      en: 'The draft equals the version it was made from, so there is nothing to publish.',
    },
  },
  'procedure-version.base-outdated': {
    title: { vi: 'Phiên bản gốc đã cũ', en: 'The draft was made from an older version' },
    detail: {
      vi: 'Một phiên bản khác đã được công bố sau khi tạo bản nháp; hãy tạo bản nháp mới từ phiên bản đó.',
      en: 'Another version was published since; begin a new draft from that one.',
    },
  },
});
