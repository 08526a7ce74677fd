/** What has changed in a plan, as sentences of the paper that says so. */
import { personKey } from '../plan/name';
import type { Form, Section } from '../plan/plan';
import type { ChangedField, PlanChange } from '../plan/plan-change';
import type { TopicSnapshot } from '../plan/snapshot';
import { upperFirst } from './head-data';
import { withinSentence } from './phrase-data';

const PARTS: Readonly<Record<Section, string>> = {
  bases: 'Căn cứ',
  opening: 'Mở đầu',
  aims: 'Mục đích, yêu cầu',
  method: 'Hình thức tổ chức',
  materials: 'Tài liệu học tập',
  closing: 'Kết thúc',
  recipients: 'Nơi nhận',
};

function nameTopic({ number, title }: TopicSnapshot): string {
  return `chuyên đề ${number} “${title}”`;
}

function namePeople(names: readonly string[], form: Form): string {
  const people = names.join(', ');
  if (form === 'state') return people;
  return `${names.length > 1 ? 'các đồng chí' : 'đồng chí'} ${people}`;
}

function describeMove(what: string, before: string, after: string): string {
  if (before === '') return `${what} là ${after}`;
  return after === '' ? `${what} sẽ thông báo sau` : `${what} chuyển từ ${before} sang ${after}`;
}

function describePeople(before: readonly string[], after: readonly string[], form: Form): string {
  const missing = (names: readonly string[], others: readonly string[]) => {
    const keys = new Set(others.map(personKey));
    return names.filter((name) => !keys.has(personKey(name)));
  };
  const gone = missing(before, after);
  const come = missing(after, before);
  if (come.length === 0) return `thôi phân công ${namePeople(gone, form)} thực hiện`;
  const people = namePeople(come, form);
  if (before.length === 0) return `phân công ${people} thực hiện`;
  return gone.length > 0
    ? `phân công ${people} thực hiện thay ${namePeople(gone, form)}`
    : `phân công thêm ${people} thực hiện`;
}

function describeField(field: ChangedField, before: TopicSnapshot, after: TopicSnapshot, form: Form): string {
  switch (field) {
    case 'number':
      return `đổi số thứ tự thành ${after.number}`;
    case 'title':
      return `đổi tên thành “${after.title}”`;
    case 'assignees':
      return describePeople(before.assignees, after.assignees, form);
    case 'period':
      return describeMove('thời gian', before.period, after.period);
    case 'time':
      return describeMove('giờ sinh hoạt', before.time, after.time);
    case 'place':
      return describeMove('địa điểm', before.place, after.place);
    case 'due':
      return describeMove('hạn nộp đề cương', before.due, after.due);
  }
}

/** `lúc 14 giờ, ngày 08 tháng 4 năm 2022`, `trong tháng 4 năm 2022`; empty where there is no period. */
function describeWhen({ period, time }: TopicSnapshot): string {
  if (period === '') return '';
  if (!period.startsWith('ngày')) return ` trong ${period}${time && `, lúc ${time}`}`;
  return time ? ` lúc ${time}, ${period}` : ` vào ${period}`;
}

function describeAdded(topic: TopicSnapshot, form: Form): string {
  const { assignees, place, due } = topic;
  const who = assignees.length > 0 ? `: phân công ${namePeople(assignees, form)} chuẩn bị và báo cáo` : ', sinh hoạt';
  const when = describeWhen(topic) + (place && `, tại ${place}`);
  const told = assignees.length > 0 || when !== '' ? who + when : '';
  return `Bổ sung ${nameTopic(topic)}${told}${due && `; nộp đề cương chậm nhất ngày ${due}`}.`;
}

/** One sentence; what changed in a topic is told under the number and title that the issued plan gave it. */
export function describeChange(change: PlanChange, form: Form): string {
  switch (change.kind) {
    case 'added':
      return describeAdded(change.topic, form);
    case 'removed':
      return `Bỏ ${nameTopic(change.topic)}.`;
    case 'changed': {
      const { before, topic, fields } = change;
      return `${upperFirst(nameTopic(before))}: ${fields.map((field) => describeField(field, before, topic, form)).join('; ')}.`;
    }
    case 'chair':
      return `Người chủ trì các buổi sinh hoạt chuyên đề: ${describeChair(change.before, change.after)}.`;
    case 'content': {
      const part = `phần “${PARTS[change.section]}”`;
      return change.after.length === 0 ? `Bỏ ${part}.` : `Nội dung ${part} được thay bằng:`;
    }
  }
}

function describeChair(before: string, after: string): string {
  if (after === '') return 'sẽ thông báo sau';
  return before === '' ? withinSentence(after) : `${withinSentence(after)}, thay ${withinSentence(before)}`;
}
