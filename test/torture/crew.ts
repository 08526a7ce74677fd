/** Twelve people and five topics, some prepared by several: the year that every run is tortured on. */
import { type Book, member, sampleBook, topic } from '../action/book';

const NAMES = [
  'Trần Thị Mai Hương',
  'Nguyễn Thanh Tâm',
  'Nguyễn Thị Thanh Tâm',
  'Nguyễn Thị Ly',
  'Phạm Thị Lan Anh',
  'Lê Thị Hồng Nhung',
  'Hoàng Thị Bích Ngọc',
  'Vũ Thị Kim Oanh',
  'Đặng Thị Thu Hà',
  'Bùi Thị Xuân',
  'Đỗ Thị Hải Yến',
  'Ngô Thị Phương Thảo',
];

const TITLES = [
  'Các giải pháp nâng cao trình độ lý luận chính trị',
  'Đổi mới, nâng cao chất lượng sinh hoạt chi bộ',
  'Phòng, chống tai nạn thương tích cho trẻ',
  'Học tập và làm theo phong cách Hồ Chí Minh',
  'Xây dựng trường học hạnh phúc',
];

export const CREW_SIZE = NAMES.length;

/** Everybody prepares something. */
export function crewBook(): Book {
  const share = (index: number) => NAMES.filter((_, person) => person % TITLES.length === index).join('\n');
  return {
    ...sampleBook(),
    topics: TITLES.map((title, index) => topic(`0${index + 1}`, title, '', 2 * index + 3, share(index))),
    members: NAMES.map((name, index) => member(name, `nguoi${index + 1}@example.com`)),
  };
}
