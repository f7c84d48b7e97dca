import { registerProblemTexts } from '#libs/platform';

const text = (vi: string, en: string) => ({ vi, en });

registerProblemTexts({
  'login.failed': {
    title: text('Không đăng nhập được', 'Could not log in'),
    detail: text(
      'Địa chỉ thư điện tử hoặc mật khẩu không đúng.',
      'The e-mail address or the password is not right.',
    ),
  },
  'login.too-many': {
    title: text('Thử quá nhiều lần', 'Too many tries'),
    detail: text(
      'Bạn đã nhập sai nhiều lần. Hãy đợi rồi thử lại, hoặc đặt lại mật khẩu.',
      'There were too many failed tries. Wait a while and try again, or reset your password.',
    ),
  },
  'account.not-confirmed': {
    title: text('Địa chỉ chưa được xác nhận', 'The address is not confirmed yet'),
    detail: text(
      'Hãy mở thư chúng tôi đã gửi và bấm vào liên kết trong đó.',
      'Open the mail we sent you and follow its link.',
    ),
  },
  'account.blocked': {
    title: text('Tài khoản đã bị khóa', 'The account is blocked'),
    detail: text('Hãy liên hệ quản trị viên.', 'Please ask the administrator.'),
  },
  'account.token-invalid': {
    title: text('Liên kết không còn hiệu lực', 'The link is no longer valid'),
    detail: text(
      'Liên kết đã được dùng hoặc đã hết hạn. Hãy yêu cầu một liên kết mới.',
      'The link was used already or has expired. Please ask for a new one.',
    ),
  },
  'account.exists': {
    title: text('Địa chỉ này đã có tài khoản', 'There is already an account with this address'),
  },
  'account.unknown': { title: text('Không có tài khoản này', 'There is no such account') },
  'account.not-officer': {
    title: text('Đây không phải tài khoản cán bộ', "This is not an officer's account"),
  },
  'account.already-active': {
    title: text('Tài khoản này không chờ lời mời', 'This account is not waiting for an invitation'),
  },
  'administrator.self': {
    title: text(
      'Quản trị viên không thể tự tước quyền của mình',
      'Administrators cannot lock themselves out',
    ),
  },
  'second-factor.failed': {
    title: text('Mã xác thực không đúng', 'The code is not right'),
    detail: text(
      'Hãy nhập mã mới nhất trong ứng dụng, hoặc một mã khôi phục chưa dùng.',
      'Enter the newest code of your app, or a recovery code that was not used yet.',
    ),
  },
  'second-factor.challenge-invalid': {
    title: text('Hãy đăng nhập lại', 'Please log in again'),
    detail: text(
      'Bước xác thực đã hết hạn hoặc đã thử quá nhiều lần.',
      'The second step has expired, was used, or was tried too often.',
    ),
  },
  'second-factor.required': {
    title: text('Cần xác thực hai lớp', 'A second factor is needed'),
    detail: text(
      'Hãy bật xác thực hai lớp cho tài khoản của bạn, rồi đăng nhập lại.',
      'Set up the second factor of your account, then go on.',
    ),
  },
  'second-factor.enrolled': {
    title: text('Đã bật xác thực hai lớp', 'There is a second factor already'),
  },
  'second-factor.mandatory': {
    title: text('Không được tắt xác thực hai lớp', 'This account keeps its second factor'),
  },
  'passkey.refused': {
    title: text('Khóa truy cập không được chấp nhận', 'The passkey was not accepted'),
    detail: text(
      'Hãy thử lại bằng khóa truy cập đã đăng ký cho tài khoản này, hoặc đăng nhập bằng mật khẩu.',
      'Try again with a passkey that belongs to this account, or use your password.',
    ),
  },
  'passkey.question-over': {
    title: text('Bước này đã hết hạn', 'This step is over'),
    detail: text(
      'Hãy bắt đầu lại từ đầu.',
      'It has expired or was used already. Please begin again.',
    ),
  },
  'passkey.impossible': {
    title: text('Địa chỉ này không dùng được khóa truy cập', 'This address cannot have passkeys'),
    detail: text(
      'Khóa truy cập gắn với tên miền; cổng đang chạy ở một địa chỉ IP.',
      'Passkeys are bound to a name, and this portal runs at a bare IP address.',
    ),
  },
  'passkey.too-many': {
    title: text('Tài khoản đã có 20 khóa truy cập', 'This account has 20 passkeys already'),
  },
  'passkey.known': {
    title: text('Khóa truy cập này đã được đăng ký', 'This passkey is registered already'),
  },
  'passkey.unknown': {
    title: text('Không có khóa truy cập này', 'There is no such passkey'),
  },
  'sign-on.unknown-provider': {
    title: text('Không có nơi đăng nhập này', 'There is no such place to log in'),
  },
  'sign-on.unknown-identity': {
    title: text('Không có liên kết này', 'There is no such link'),
  },
  'sign-on.provider-silent': {
    title: text('Nơi đăng nhập không trả lời', 'The log-in service does not answer'),
    detail: text(
      'Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
      'Try again in a few minutes, or use your password.',
    ),
  },
  'sign-on.refused': {
    title: text('Chưa đăng nhập được', 'The log-in was not accepted'),
    detail: text(
      'Câu trả lời của nơi đăng nhập không hợp lệ hoặc bạn đã hủy. Hãy thử lại.',
      'The answer of the log-in service is not valid, or you cancelled. Please try again.',
    ),
  },
  'sign-on.over': {
    title: text('Lần đăng nhập này đã hết hạn', 'This log-in is over'),
    detail: text(
      'Nó đã được dùng, quá hạn hoặc bắt đầu ở trình duyệt khác. Hãy bắt đầu lại.',
      'It was used already, has expired, or began in another browser. Please begin again.',
    ),
  },
  'sign-on.taken': {
    title: text('Định danh này thuộc tài khoản khác', 'This identity belongs to another account'),
  },
  'sign-on.wrong-audience': {
    title: text(
      'Nơi đăng nhập này không dành cho loại tài khoản của bạn',
      'This log-in is not for accounts of your kind',
    ),
  },
  'sign-on.only-way': {
    title: text('Đây là cách đăng nhập duy nhất của bạn', 'This is your only way to log in'),
    detail: text('Hãy đặt mật khẩu trước khi gỡ liên kết.', 'Set a password before you unlink it.'),
  },
  'sign-on.logout-token': {
    title: text('Yêu cầu đăng xuất không hợp lệ', 'The log-out token is not valid'),
  },
  'access.not-owner': {
    title: text('Chỉ chủ tài khoản mới được làm việc này', "Only the account's holder may do this"),
    detail: text(
      'Bạn đang làm việc cho tổ chức theo ủy quyền.',
      'You act for the organisation by its authorisation.',
    ),
  },
  'organisation-access.unknown': {
    title: text('Không có yêu cầu này', 'There is no such request'),
  },
  'organisation-access.over': {
    title: text('Yêu cầu này đã được quyết định', 'This was decided or taken back already'),
  },
  'organisation-access.reason': {
    title: text('Hãy ghi lý do', 'Please say why'),
  },
  'session.step-up': {
    title: text('Hãy xác nhận lại danh tính', 'Please prove again who you are'),
    detail: text(
      'Để ký hoặc quản trị, bạn cần nhập lại mật khẩu trong vòng 15 phút gần đây.',
      'Signing and administration need your password entered within the last 15 minutes.',
    ),
  },
  'password.weak': {
    title: text('Mật khẩu chưa đủ mạnh', 'The password is too weak'),
    detail: text(
      'Mật khẩu cần ít nhất 10 ký tự, khó đoán và khác địa chỉ thư điện tử.',
      'A password needs at least 10 characters, must be hard to guess and differ from your address.',
    ),
  },
  'password.common': {
    title: text('Mật khẩu này đã từng bị lộ', 'This password has been leaked'),
    detail: text(
      'Mật khẩu nằm trong danh sách những mật khẩu hay gặp nhất đã bị lộ. Hãy chọn mật khẩu khác, ví dụ vài từ ghép lại.',
      'It stands in lists of the most common leaked passwords. Choose another one, for example several words together.',
    ),
  },
  'password.local-word': {
    title: text('Mật khẩu quá dễ đoán ở đây', 'Too easy to guess in this place'),
    detail: text(
      'Mật khẩu chỉ dựa vào tên của cổng, của cơ quan, địa danh, chức danh hoặc thủ tục. Hãy thêm vài từ không liên quan.',
      'It rests on the name of the portal, an authority, a place, a role or a procedure. Add some words that have nothing to do with them.',
    ),
  },
  'password.wrong': {
    title: text('Mật khẩu hiện tại không đúng', 'The present password is not right'),
  },
  'password.changed-meanwhile': {
    title: text('Mật khẩu vừa được thay đổi', 'The password was changed in the meantime'),
  },
  'post.unknown': { title: text('Không có chức vụ này', 'There is no such post') },
  'post.exists': {
    title: text(
      'Người này đã giữ vai trò đó trong khoảng thời gian này',
      'This role in this unit is already held in that period',
    ),
  },
  'post.ended': { title: text('Chức vụ đã kết thúc', 'The post has already ended') },
  'post.period': {
    title: text('Ngày kết thúc phải sau ngày bắt đầu', 'The end must come after the beginning'),
  },
  'unit.unknown': { title: text('Không có đơn vị này', 'There is no such unit') },
  'session.unknown': { title: text('Không có phiên làm việc này', 'There is no such session') },
});
