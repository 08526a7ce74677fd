// What clasp complains of, as one sentence that says what to do.

/** What clasp prints on standard error → what to do about it. */
const FAULTS = [
  [
    /has not enabled the Apps Script API/i,
    'Apps Script API đang tắt: hãy bật tại script.google.com/home/usersettings, đợi vài phút rồi chạy lại.',
  ],
  [
    /No credentials|invalid_grant|invalid_rapt|Not logged in|unauthorized/i,
    "Phiên đăng nhập không còn hiệu lực: hãy chạy 'npx clasp login' rồi chạy lại.",
  ],
  [
    /Requested entity was not found|Script ID|404/i,
    "Không thấy dự án có scriptId ghi trong .clasp.json: hãy kiểm tra lại mã, hoặc xóa mã rồi chạy lại 'npx clasp create-script …' theo README.",
  ],
  [/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/i, 'Không kết nối được với Google: hãy kiểm tra mạng rồi chạy lại.'],
];

/** `output`: all that clasp printed. */
export function explainFault(output) {
  const fault = FAULTS.find(([pattern]) => pattern.test(output));
  return fault ? fault[1] : `clasp không đẩy được mã lên: ${output.trim().split('\n').pop()}`;
}
