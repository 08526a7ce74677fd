/** What we write into the sheet, in Vietnamese. */

export const sheet = {
  drafted: 'Đã soạn thư',
  sent: 'Đã gửi',
  handled: 'Đã xử lý',
  failed: 'Chưa gửi được',
};
