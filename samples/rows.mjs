// Rows of a sample's tabs from what is told of each row.

/** `2026-09-11` */
function dateValue(day) {
  return new Date(`${day}T00:00:00Z`);
}

const DATE_COLUMNS = ['Ngày sinh hoạt', 'Hạn nộp đề cương'];

/** Numbered from 01, as text: Sheets would make 1 of 01. Days are given as `2026-09-11`. */
export function topicRows(topics) {
  return topics.map((topic, index) => ({
    Số: String(index + 1).padStart(2, '0'),
    ...Object.fromEntries(
      Object.entries(topic).map(([header, value]) => [
        header,
        DATE_COLUMNS.includes(header) ? dateValue(value) : value,
      ]),
    ),
  }));
}

/** Each a name, the mailbox of an address, and a position. */
export function memberRows(members) {
  return members.map(([name, mailbox, position], index) => ({
    STT: index + 1,
    'Họ và tên': name,
    Email: `${mailbox}@example.com`,
    'Chức vụ': position,
  }));
}
