import type { Localized } from '#libs/kernel';
import type { AuthoringFaultCode } from './authoring-fault.js';

const t = (vi: string, en: string): Localized => ({ vi, en });

/** What a fault says to the process owner. Names in braces are filled in. */
const TEXTS: Readonly<Record<AuthoringFaultCode, Localized>> = {
  'definition.shape': t(
    'Dữ liệu của {node} thiếu hoặc sai: {detail}',
    'The data of {node} is missing or wrong: {detail}',
  ),
  'id.doubled': t('Mã {id} được dùng hai lần.', 'The id {id} is used twice.'),
  'start.not-single': t(
    'Quy trình phải có đúng một điểm bắt đầu.',
    'A process has exactly one start.',
  ),
  'end.missing': t('Quy trình chưa có điểm kết thúc.', 'The process has no end yet.'),
  'node.no-way-in': t(
    'Không có đường nào dẫn đến {node}. Hãy chọn {node} làm bước tiếp theo của một bước khác.',
    'Nothing leads to {node}. Choose {node} as what follows another step.',
  ),
  'node.no-way-out': t(
    'Sau {node} chưa có bước nào. Hãy chọn bước tiếp theo.',
    'Nothing follows {node}. Choose what comes next.',
  ),
  'node.unreachable': t(
    'Từ lúc bắt đầu không thể đi đến {node}.',
    '{node} cannot be reached from the start.',
  ),
  'start.has-incoming': t(
    'Không được quay về điểm bắt đầu; hãy quay về một bước.',
    'Nothing may lead back to the start; lead back to a step instead.',
  ),
  'end.has-outgoing': t(
    'Sau điểm kết thúc {node} không được có bước nào.',
    'Nothing may follow the end {node}.',
  ),
  'flow.end-unknown': t(
    'Đường đi từ {from} dẫn đến một bước không còn trong quy trình.',
    'The way from {from} leads to a step that is no longer there.',
  ),
  'flow.outcome-unknown': t(
    'Đường đi từ {from} dùng một kết quả mà bước đó không có.',
    'The way from {from} is for an outcome that the step does not have.',
  ),
  'flow.outcome-doubled': t(
    'Một kết quả của {from} dẫn đến hai nơi; muốn làm song song hãy dùng điểm tách nhánh.',
    'One outcome of {from} leads to two places; use a parallel branch to do both.',
  ),
  'flow.not-from-task': t(
    'Chỉ bước công việc mới có kết quả; {from} thì không.',
    'Only a step that a person does has outcomes; {from} is none.',
  ),
  'flow.not-from-choice': t(
    'Chỉ điểm rẽ nhánh mới có điều kiện; {from} thì không.',
    'Only a choice has conditions; {from} is none.',
  ),
  'flow.condition-missing': t(
    'Đường đi từ {from} đến {to} chưa có điều kiện.',
    'The way from {from} to {to} has no condition yet.',
  ),
  'flow.condition-and-otherwise': t(
    'Đường đi từ {from} đến {to} vừa có điều kiện vừa là “còn lại”.',
    'The way from {from} to {to} has a condition and is the one taken otherwise.',
  ),
  'flow.otherwise-doubled': t(
    '{from} có hai đường “còn lại”; chỉ được một.',
    '{from} has two ways that are taken otherwise; there can be one.',
  ),
  'flow.cancels-unknown': t(
    'Đường đi từ {from} hủy một bước không còn trong quy trình.',
    'The way from {from} withdraws a step that is no longer there.',
  ),
  'choice.no-otherwise': t(
    '{node} cần một đường “còn lại” cho khi không điều kiện nào đúng.',
    '{node} needs a way that is taken when no condition holds.',
  ),
  'task.outcome-doubled': t(
    '{node} có hai kết quả trùng nhau.',
    '{node} has the same outcome twice.',
  ),
  'task.outcome-leads-nowhere': t(
    'Có kết quả của {node} chưa dẫn đến bước nào.',
    'An outcome of {node} leads nowhere yet.',
  ),
  'task.rework-first': t(
    'Kết quả đầu tiên của {node} phải là kết quả thuận lợi, không phải trả lại.',
    'The first outcome of {node} must be the favourable one, not the return.',
  ),
  'task.different-from-unknown': t(
    '{node} yêu cầu khác người với một bước không có.',
    '{node} asks for another person than at a step that is not there.',
  ),
  'task.reception-not-first': t(
    'Bước tiếp nhận {node} phải là bước duy nhất ngay sau điểm bắt đầu.',
    'The reception {node} must be the only step right after the start.',
  ),
  'consultation.count-too-high': t(
    '{node} chờ nhiều ý kiến hơn số cơ quan được hỏi.',
    '{node} waits for more answers than there are units asked.',
  ),
  'condition.field-unknown': t(
    'Điều kiện đọc một ô không có trong biểu mẫu: {detail}',
    'A condition reads a field that the form does not have: {detail}',
  ),
  'condition.types-differ': t(
    'Điều kiện so sánh hai loại giá trị khác nhau: {detail}',
    'A condition compares values of different kinds: {detail}',
  ),
  'condition.not-ordered': t(
    'Điều kiện so sánh lớn bé với giá trị không có thứ tự: {detail}',
    'A condition asks for larger or smaller of values without order: {detail}',
  ),
  'unit.unknown': t(
    '{node} thuộc đơn vị “{detail}”, mà đơn vị này không có trong danh mục.',
    '{node} belongs to the unit “{detail}”, which is not in the organisation.',
  ),
  'documents.unknown': t(
    '{node} gửi kèm thành phần {detail}, mà thủ tục không có thành phần này.',
    '{node} sends the component {detail}, which the procedure does not have.',
  ),
  'hand-over.unknown': t(
    '{node} chuyển sang thủ tục “{detail}”; hãy chọn một thủ tục khác đang có hiệu lực.',
    '{node} hands over to the procedure “{detail}”; choose another procedure that is in force.',
  ),
  'limit.key-doubled': t(
    'Hai trường hợp thời hạn cùng mã {detail}.',
    'Two cases of the limit have the key {detail}.',
  ),
  'limit.two-without-condition': t(
    'Có ngày có hai thời hạn không điều kiện cùng hiệu lực; chỉ được một.',
    'On some day two limits without condition are in force; there can be one.',
  ),
  'limit.none-without-condition': t(
    'Cần một thời hạn không điều kiện cho mọi trường hợp còn lại.',
    'One limit must have no condition, for every case that fits no other.',
  ),
  'condition.of-limit': t(
    'Điều kiện của thời hạn {case} không hợp với biểu mẫu: {detail}',
    'The condition of the limit {case} does not fit the form: {detail}',
  ),
  'condition.of-component': t(
    'Điều kiện của thành phần {detail} không hợp với biểu mẫu.',
    'The condition of the component {detail} does not fit the form.',
  ),
  'soundness.safe': t(
    'Theo đường được vẽ, {nodes} bị mở hai lần cùng một lúc. Các nhánh song song phải gặp nhau ở một điểm gộp trước khi đi tiếp.',
    'On the way drawn, {nodes} would be open twice at once. Parallel branches must meet in a join before they go on.',
  ),
  'soundness.optionToComplete': t(
    'Theo đường được vẽ, hồ sơ mắc lại ở {nodes} và không bao giờ kết thúc.',
    'On the way drawn, a dossier gets stuck at {nodes} and never ends.',
  ),
  'soundness.properCompletion': t(
    'Theo đường được vẽ, hồ sơ kết thúc ở {nodes} hai lần.',
    'On the way drawn, a dossier ends at {nodes} twice.',
  ),
  'soundness.noDeadActivities': t(
    'Không hồ sơ nào đi đến được {nodes}.',
    'No dossier can ever come to {nodes}.',
  ),
  'soundness.undecided': t(
    'Quy trình quá rối để chứng minh được là luôn kết thúc; hãy đơn giản hóa các nhánh song song.',
    'The process is too tangled to prove that it always ends; simplify its parallel branches.',
  ),
  'time.too-long': t(
    'Các bước cần {needed} giờ làm việc, mà thời hạn {case} chỉ cho {given} giờ. Bớt {over} giờ trên đường được vẽ.',
    'The steps need {needed} working hours, the limit {case} gives {given}. Take {over} hours off the way drawn.',
  ),
  'golden.none': t(
    'Cần ít nhất một mốc hạn đối chiếu, tính bằng tay từ văn bản.',
    'At least one due date counted by hand from the legal text is needed.',
  ),
  'golden.differs': t(
    'Mốc đối chiếu: nộp {start} phải đến hạn {expected}, nhưng phiên bản này tính ra {actual}.',
    'Check date: filed {start} it must be due {expected}, but this version gives {actual}.',
  ),
  'golden.no-limit': t(
    'Mốc đối chiếu: nộp {start} không có thời hạn nào có hiệu lực.',
    'Check date: filed {start}, no limit is in force.',
  ),
};

export type Filling = Readonly<Record<string, Localized | string | number>>;

export function faultText(code: AuthoringFaultCode, filling: Filling): Localized {
  const { vi, en } = TEXTS[code];
  return { vi: filled(vi, 'vi', filling), en: filled(en, 'en', filling) };
}

const filled = (text: string, locale: 'vi' | 'en', filling: Filling): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = filling[name];
    if (value === undefined) return '–';
    return typeof value === 'object' ? value[locale] : String(value);
  });
