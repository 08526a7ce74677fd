/** The dialog of texts to hand over in a chat, in Vietnamese. */

export const zalo = {
  title: 'Tin nhắn Zalo',
  lead: 'Bấm vào tin để chọn cả tin, chép rồi dán vào Zalo; chuyển xong thì bấm “Đã chuyển”. Tin đã chuyển không hiện lại, trừ khi nội dung thay đổi.',
  noMail: (permission: string) => `Vì còn thiếu quyền ${permission} nên có tin cho tất cả mọi người.`,
  nothing: 'Không có tin nhắn nào phải chuyển.',
  handed: 'Đã chuyển',
  saving: 'Đang ghi…',
  saved: 'Đã ghi là đã chuyển.',
  marked: (name: string) => `Đã ghi là đã chuyển cho ${name}`,
  unknown: (name: string) => `Không có tin nhắn nào đang chờ chuyển cho “${name}”.`,
  drafted: (name: string) =>
    `${name} đang có thư nháp trong Gmail nên chưa có tin nhắn, để khỏi báo hai lần; bấm “Soạn thư nháp” để bỏ thư nháp ấy, hoặc gửi nó đi.`,
  failed: 'Chưa ghi được:',
  stopped: (count: number) => `Bảng còn ${count} chỗ phải sửa nên chưa soạn được tin nhắn. Sửa xong, xin bấm lại.`,
  changed: (name: string, unit: string) => `${unit} kính gửi đồng chí ${name}: nội dung đã báo có điều chỉnh:`,
};
