import { consultations } from './consultations-vi.js';
import { silence } from './silence-vi.js';
import { followed } from './followed.js';
import { handedOver, originEnded, type Catalogue } from './template-text.js';

export const vi: Catalogue = {
  frame: {
    greeting: 'Chào {{name}},',
    greetingNoName: 'Xin chào,',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    dueAt: 'Hạn',
    linkHint: 'Nếu nút không mở được, bạn hãy chép địa chỉ này vào trình duyệt:',
    closing: 'Trân trọng,',
    sender: 'Cổng một cửa Ban Quản lý Khu kinh tế Hải Phòng',
    why: 'Thư này được gửi tự động vì bạn có tên trong hồ sơ hoặc tài khoản nói trên. Bạn không cần trả lời thư.',
  },
  templates: {
    submitted: {
      title: 'Chúng tôi đã nhận được hồ sơ của bạn',
      body: 'Hồ sơ {{code}} đã đến Bộ phận Một cửa. Trong 8 giờ làm việc, bạn sẽ biết hồ sơ được tiếp nhận hay cần bổ sung.',
      more: [
        'Hiện bạn chưa phải làm gì thêm. Mỗi khi hồ sơ có thay đổi, chúng tôi sẽ báo cho bạn qua thư và trên trang hồ sơ.',
      ],
      action: 'Xem hồ sơ',
    },
    accepted: {
      title: 'Hồ sơ đã được tiếp nhận',
      body: 'Hồ sơ {{code}} đã đủ điều kiện và được tiếp nhận.{{#if dueAt}} Hạn trả kết quả: {{dueAt}}.{{/if}}',
      more: [
        'Giấy tiếp nhận hồ sơ và hẹn trả kết quả nằm trên trang hồ sơ. Ở đó bạn cũng xem được hạn được tính như thế nào, từng ngày một.',
      ],
      action: 'Xem giấy hẹn và tiến độ',
    },
    refused: {
      title: 'Hồ sơ chưa được tiếp nhận',
      body: 'Bộ phận Một cửa không tiếp nhận hồ sơ {{code}}.{{#if reason}} Lý do: {{reason}}{{/if}}',
      more: [
        '{{#if legalBasis}}Căn cứ: {{legalBasis}}.{{/if}}',
        'Phiếu từ chối tiếp nhận nằm trên trang hồ sơ. Khi đã khắc phục lý do trên, bạn có thể nộp một hồ sơ mới.',
      ],
      action: 'Xem phiếu từ chối',
    },
    'supplement-requested': {
      title: 'Hồ sơ cần được bổ sung',
      body: 'Hồ sơ {{code}} cần bạn bổ sung.{{#if reason}} Nội dung: {{reason}}{{/if}}',
      more: [
        '{{#if items}}Những gì còn thiếu: {{items}}.{{/if}}',
        '{{#if legalBasis}}Căn cứ: {{legalBasis}}.{{/if}}',
        'Trong lúc chờ bạn bổ sung, thời hạn giải quyết được tạm dừng. Thời hạn chạy tiếp khi chúng tôi nhận được phần bổ sung.',
      ],
      action: 'Bổ sung hồ sơ',
    },
    supplemented: {
      title: 'Đã nhận phần bổ sung của bạn',
      body: 'Phần bổ sung của hồ sơ {{code}} đã đến. Việc giải quyết được tiếp tục.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
      more: ['Hiện bạn chưa phải làm gì thêm.'],
      action: 'Xem hồ sơ',
    },
    withdrawn: {
      title: 'Hồ sơ đã được rút',
      body: 'Hồ sơ {{code}} đã được rút theo yêu cầu của bạn và sẽ không được giải quyết tiếp.',
      more: [
        '{{#if reason}}Lý do bạn nêu: {{reason}}{{/if}}',
        'Nếu đây không phải ý của bạn, hãy liên hệ Bộ phận Một cửa sớm nhất có thể. Bạn có thể nộp lại hồ sơ mới bất cứ lúc nào.',
      ],
      action: 'Xem hồ sơ',
    },
    stopped: {
      title: 'Việc giải quyết hồ sơ đã dừng',
      body: 'Cơ quan giải quyết đã dừng xử lý hồ sơ {{code}}.{{#if reason}} Lý do: {{reason}}{{/if}}',
      more: [
        '{{#if legalBasis}}Căn cứ: {{legalBasis}}.{{/if}}',
        'Thông báo dừng giải quyết nằm trên trang hồ sơ. Nếu không đồng ý, bạn có quyền kiến nghị với Bộ phận Một cửa.',
      ],
      action: 'Xem thông báo',
    },
    extended: {
      title: 'Xin lỗi bạn: hồ sơ cần thêm thời gian',
      body: 'Chúng tôi chưa thể giải quyết hồ sơ {{code}} đúng hẹn và xin gia hạn.{{#if dueAt}} Hạn mới: {{dueAt}}.{{/if}}',
      more: [
        '{{#if reason}}Lý do: {{reason}}{{/if}}',
        'Phiếu xin lỗi và hẹn lại ngày trả kết quả nằm trên trang hồ sơ. Thời hạn chỉ được gia hạn một lần.',
      ],
      action: 'Xem phiếu hẹn lại',
    },
    paused: {
      title: 'Thời hạn giải quyết đang tạm dừng',
      body: 'Thời hạn của hồ sơ {{code}} đang tạm dừng.{{#if reason}} Lý do: {{reason}}{{/if}}',
      more: ['Chúng tôi sẽ báo cho bạn khi thời hạn chạy tiếp.'],
      action: 'Xem hồ sơ',
    },
    resumed: {
      title: 'Hồ sơ được giải quyết tiếp',
      body: 'Thời hạn của hồ sơ {{code}} chạy tiếp từ hôm nay.{{#if dueAt}} Hạn trả kết quả: {{dueAt}}.{{/if}}',
      more: ['{{#if reason}}Lý do: {{reason}}{{/if}}'],
      action: 'Xem hồ sơ',
    },
    'payment-requested': {
      title: 'Hồ sơ đang chờ nộp phí, lệ phí',
      body: 'Hồ sơ {{code}} cần được nộp phí, lệ phí{{#if amount}}: {{amount}} đồng{{/if}}. Thời hạn tạm dừng cho đến khi bạn nộp.',
      more: ['Bạn có thể nộp tại Bộ phận Một cửa và nêu mã hồ sơ ở trên.'],
      action: 'Xem khoản phải nộp',
    },
    'payment-recorded': {
      title: 'Đã nhận phí, lệ phí',
      body: 'Khoản nộp{{#if amount}} {{amount}} đồng{{/if}} cho hồ sơ {{code}} đã được ghi nhận. Việc giải quyết được tiếp tục.',
      action: 'Xem hồ sơ',
    },
    'due-date-changed': {
      title: 'Hồ sơ có hạn trả kết quả mới',
      body: 'Hạn trả kết quả của hồ sơ {{code}} nay là {{dueAt}}.{{#if previousDueAt}} Hạn trước đây: {{previousDueAt}}.{{/if}}',
      more: [
        '{{#if reason}}Lý do: {{reason}}{{/if}}',
        '{{#if legalBasis}}Căn cứ: {{legalBasis}}.{{/if}}',
        'Trang hồ sơ cho thấy hạn mới được tính như thế nào, từng ngày một.',
      ],
      action: 'Xem cách tính hạn',
    },
    'handed-over': handedOver.vi,
    followed: followed.vi,
    ...originEnded.vi,
    overdue: {
      title: 'Xin lỗi bạn: hồ sơ đã quá hẹn',
      body: 'Hồ sơ {{code}} chưa có kết quả đúng hẹn{{#if dueAt}} ({{dueAt}}){{/if}}. Chúng tôi xin lỗi bạn; hồ sơ vẫn đang được giải quyết và bạn không phải làm gì thêm.',
      more: [
        'Việc chậm trễ là trách nhiệm của cơ quan giải quyết. Lãnh đạo đơn vị đã được báo, và chúng tôi sẽ báo cho bạn ngay khi có kết quả.',
      ],
      action: 'Xem hồ sơ đang ở bước nào',
    },
    decided: {
      title:
        '{{#if approved}}Hồ sơ đã có kết quả: được chấp thuận{{else}}Hồ sơ đã có kết quả: không được chấp thuận{{/if}}',
      body: '{{#if approved}}Hồ sơ {{code}} đã được chấp thuận.{{else}}Hồ sơ {{code}} không được chấp thuận.{{/if}} Kết quả sẽ được trả cho bạn qua Bộ phận Một cửa.',
      more: [
        '{{#if reason}}Lý do: {{reason}}{{/if}}',
        'Chúng tôi sẽ báo cho bạn ngay khi kết quả sẵn sàng để nhận.',
      ],
      action: 'Xem hồ sơ',
    },
    returned: {
      title: 'Kết quả của bạn đã sẵn sàng',
      body: 'Kết quả của hồ sơ {{code}} đã được trả. Bạn có thể tải về trên trang hồ sơ.',
      more: [
        'Mỗi văn bản có mã QR để bất kỳ ai cũng có thể kiểm tra là văn bản thật.',
        'Nếu có một phút, bạn hãy cho chúng tôi biết mình đã được phục vụ thế nào.',
      ],
      action: 'Tải kết quả',
    },
    'task-opened': {
      title: 'Việc mới: {{stepName}}',
      body: 'Hồ sơ {{code}} đang chờ bước “{{stepName}}”{{#if unitName}} tại {{unitName}}{{/if}}.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
      action: 'Mở hồ sơ',
    },
    'task-assigned': {
      title: 'Bạn được giao việc: {{stepName}}',
      body: 'Bước “{{stepName}}” của hồ sơ {{code}} đã được giao cho bạn.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
      action: 'Mở hồ sơ',
    },
    'task-handed-over': {
      title: 'Bạn được bàn giao việc: {{stepName}}',
      body: 'Bước “{{stepName}}” của hồ sơ {{code}} được bàn giao cho bạn{{#if giverName}} từ {{giverName}}{{/if}}.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
      action: 'Mở hồ sơ',
    },
    'delegation-given': {
      title: '{{giverName}} ủy quyền cho bạn',
      body: 'Từ {{from}} đến {{to}}, bạn làm việc thay {{giverName}} với vai trò {{roleName}}, {{unitName}}.{{#if signing}} Bạn được ký thay theo văn bản {{basis}}.{{else}} Ủy quyền này không gồm quyền ký.{{/if}}',
      action: 'Xem ủy quyền',
    },
    'delegation-revoked': {
      title: 'Ủy quyền của {{giverName}} đã kết thúc',
      body: 'Bạn không còn làm việc thay {{giverName}} với vai trò {{roleName}}, {{unitName}}. Việc bạn đang giữ theo ủy quyền này trở lại hàng chờ của đơn vị.',
      action: 'Xem ủy quyền',
    },
    'task-released': {
      title: 'Việc trở lại hàng chờ: {{stepName}}',
      body: 'Bước “{{stepName}}” của hồ sơ {{code}} chưa có người làm.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
      action: 'Mở hồ sơ',
    },
    'task-cancelled': {
      title: 'Việc không còn cần làm: {{stepName}}',
      body: 'Bước “{{stepName}}” của hồ sơ {{code}} đã được hủy. Bạn không phải làm gì thêm.',
      action: 'Mở hồ sơ',
    },
    'task-overdue': {
      title: 'Việc đã quá hạn: {{stepName}}',
      body: 'Bước “{{stepName}}” của hồ sơ {{code}}{{#if unitName}} tại {{unitName}}{{/if}} đã quá hạn{{#if dueAt}} ({{dueAt}}){{/if}}.',
      action: 'Mở hồ sơ',
    },
    'due-soon': {
      title: 'Hồ sơ {{code}} sắp đến hạn',
      body: 'Hồ sơ {{code}} phải có kết quả trước {{dueAt}}.',
      action: 'Mở hồ sơ',
    },
    'apology-due': {
      title: 'Phiếu xin lỗi đã soạn sẵn: hồ sơ {{code}}',
      body: 'Hồ sơ {{code}} còn một ngày làm việc{{#if dueAt}} (hạn {{dueAt}}){{/if}}. Nếu không kịp, hãy ký phiếu xin lỗi và gia hạn ngay hôm nay.{{#if reason}} {{reason}}{{/if}}',
      action: 'Ký hoặc xác nhận kịp hẹn',
    },
    'dossier-overdue': {
      title: 'Hồ sơ {{code}} đã quá hạn',
      body: 'Hồ sơ {{code}} đã quá hạn trả kết quả{{#if dueAt}} ({{dueAt}}){{/if}}. Người nộp đã được xin lỗi.',
      action: 'Mở hồ sơ',
    },
    'first-answer-due': {
      title: 'Sắp hết giờ trả lời lần đầu: hồ sơ {{code}}',
      body: 'Hồ sơ {{code}} phải được tiếp nhận, yêu cầu bổ sung hoặc từ chối trước {{dueAt}}.',
      action: 'Mở hồ sơ',
    },
    ...consultations,
    ...silence,
    'confirm-email': {
      title: 'Xác nhận địa chỉ thư của bạn',
      body: 'Chỉ còn một bước: xác nhận rằng địa chỉ thư này là của bạn.',
      more: ['Nếu bạn không đăng ký tài khoản, xin bỏ qua thư này; sẽ không có gì xảy ra.'],
      action: 'Xác nhận địa chỉ',
    },
    'already-registered': {
      title: 'Bạn đã có tài khoản',
      body: 'Có người, có lẽ là bạn, vừa đăng ký bằng địa chỉ thư này, nhưng tài khoản đã có từ trước.',
      more: ['Bạn có thể đăng nhập như mọi khi, hoặc đặt lại mật khẩu nếu đã quên.'],
      action: 'Đăng nhập',
    },
    'reset-password': {
      title: 'Đặt lại mật khẩu',
      body: 'Có người, có lẽ là bạn, muốn đặt mật khẩu mới cho tài khoản này.',
      more: [
        'Liên kết chỉ dùng được một lần và sớm hết hiệu lực. Nếu không phải bạn, xin bỏ qua thư này; mật khẩu cũ vẫn dùng được.',
      ],
      action: 'Đặt mật khẩu mới',
    },
    'password-changed': {
      title: 'Mật khẩu của bạn đã được đổi',
      body: 'Mật khẩu của tài khoản này vừa được đổi, và các phiên đăng nhập khác đã kết thúc.',
      more: ['Nếu không phải bạn, hãy đặt lại mật khẩu ngay và báo cho Bộ phận Một cửa.'],
      action: 'Đặt lại mật khẩu',
    },
    invitation: {
      title: 'Bạn được mời vào Cổng một cửa',
      body: 'Một tài khoản cán bộ đã được mở cho bạn. Hãy đặt mật khẩu để bắt đầu.',
      more: ['Liên kết chỉ dùng được một lần và sớm hết hiệu lực.'],
      action: 'Nhận lời mời',
    },
    'admin-link': {
      title: 'Liên kết đăng nhập một lần của quản trị viên',
      body: 'Hãy dùng liên kết này để đặt mật khẩu cho tài khoản quản trị của bạn.',
      more: ['Liên kết chỉ dùng được một lần và sớm hết hiệu lực. Xin đừng chuyển cho người khác.'],
      action: 'Mở tài khoản',
    },
    'mail-not-delivered': {
      title: 'Một thư không đến được người nhận',
      body: 'Thư{{#if code}} về hồ sơ {{code}}{{/if}} đã không gửi được: {{reason}}. Người nhận vẫn thấy thông báo trên trang của mình; nếu việc gấp, xin gọi cho họ.',
      action: 'Mở hồ sơ',
    },
    'work-stuck': {
      title: 'Một việc nền chưa làm được',
      body: 'Có {{count}} việc loại “{{topic}}” đã thử nhiều lần mà chưa xong: {{reason}}. Hệ thống vẫn thử tiếp, không có gì bị mất; xin xem nhật ký để tìm nguyên nhân.',
    },
    'letter-waiting': {
      title: 'Có một thông báo cần gửi bằng giấy',
      body: 'Thông báo “{{subject}}”{{#if code}} về hồ sơ {{code}}{{/if}} đã không đến được người nhận qua mạng. Xin in, gửi qua bưu chính hoặc trao tận tay, rồi ghi nhận tại trang Thư cần gửi.',
      action: 'Mở danh sách thư',
    },
    digest: {
      title: 'Bản tin công việc: {{count}} thông báo',
      body: 'Đây là những thông báo đã đến từ bản tin trước.',
      action: 'Mở danh sách thông báo',
    },
  },
};
