/** What is said of outlines that are shared with their writers, in Vietnamese. */

export const sharing = {
  given: (address: string) => `Đã chia sẻ đề cương với ${address}`,
  takenBack: (address: string) => `Đã thôi chia sẻ đề cương với ${address}`,
  noAccount: (name: string, address: string) =>
    `Địa chỉ ${address} của ${name} không có tài khoản Google nên chưa chia sẻ được đề cương; thư vẫn kèm tệp Word.`,
  failed: (address: string, reason: string) =>
    `Chưa chia sẻ được đề cương với ${address}: dịch vụ của Google báo “${reason}”.`,
  left: (count: number) => `Còn ${count} lượt chia sẻ đề cương.`,
};
