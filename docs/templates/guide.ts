/** The words of docs/huong-dan-mau.md between its tables: for the secretary. */

export function describeGuide({ item, legend }: { readonly item: string; readonly legend: string }) {
  return {
    title: `# Mẫu văn bản tự sửa

Mỗi loại văn bản có một mẫu sẵn, đúng thể thức. Muốn đổi lời văn hay cách trình bày thì lấy mẫu ấy ra thành một Google Tài liệu, sửa như sửa mọi tài liệu khác; các văn bản lập sau đó theo mẫu đã sửa. Không phải đụng đến mã nguồn.`,

    makeAndEdit: `## Lấy mẫu và sửa

1. Chọn menu **Chuyên đề → Mẫu, thể thức → Mẫu văn bản…**, chọn loại văn bản, bấm **Lập mẫu từ bản có sẵn**.
2. Mở đường dẫn hiện ra (cũng ghi ở trang \`Cài đặt\`, mục \`Mẫu: …\`). Mẫu nằm cùng thư mục với các văn bản.
3. Sửa lời văn, phông chữ, lề, bảng, chèn hình tùy ý. Chữ trong ngoặc \`{ }\` là **thẻ**: tiện ích thay thẻ bằng dữ liệu của bảng tính. Có thể dời, chép, định dạng, xóa **cả thẻ**; đừng sửa chữ bên trong ngoặc.
4. Bấm lập văn bản như thường lệ. Nếu mẫu có lỗi, tiện ích báo từng chỗ và không lập, không đổi gì cả.

Trang cuối của mẫu là chú giải các thẻ, nằm giữa \`{#${legend}}\` và \`{/${legend}}\`. Trang ấy không bao giờ in ra văn bản; để lại hay xóa cả trang đều được.

Bấm lập mẫu lần nữa thì tiện ích hỏi trước khi ghi mẫu mới vào \`Cài đặt\`; tài liệu cũ vẫn còn nguyên. Thay đổi đề nghị (chế độ gợi ý) trong mẫu được coi là đã chấp nhận; nhận xét không in ra văn bản.`,

    ownFile: `## Dùng tệp Word của mình

Google chỉ cho tiện ích đọc những tài liệu do chính tiện ích lập ra. Vì vậy mẫu sửa trong Word hay LibreOffice, hoặc một Google Tài liệu chép từ nơi khác, phải đưa vào bằng hộp thoại:

1. Lưu tệp thành **.docx** (Google Tài liệu: *Tệp → Tải xuống → Microsoft Word*). Tệp tối đa 5 MB, không đặt mật khẩu.
2. Chọn menu **Chuyên đề → Mẫu, thể thức → Mẫu văn bản…**, chọn loại văn bản, chọn tệp, bấm **Dùng tệp Word của tôi**.

Tiện ích soát tệp trước; có lỗi thì báo và không lập mẫu. Không lỗi thì tệp thành một Google Tài liệu mới, đường dẫn được ghi vào \`Cài đặt\`. Cách lấy mẫu về sửa trong Word rồi đưa trở lại cũng như vậy.`,

    tagsInWords: `## Thẻ nói bằng lời thường

| Viết | Nghĩa là |
| --- | --- |
| \`{ten_don_vi}\` | điền tên đơn vị vào chỗ này |
| \`{#cac_chuyen_de}\` … \`{/cac_chuyen_de}\` | **vòng lặp**: phần ở giữa lặp lại cho từng chuyên đề; bên trong dùng được thẻ của chuyên đề như \`{ten_chuyen_de}\` |
| \`{#cac_can_cu}{${item}}{/cac_can_cu}\` | vòng lặp trên danh sách các dòng chữ; \`{${item}}\` là từng dòng |
| \`{#gio}lúc {gio}{/gio}\` | **điều kiện**: phần ở giữa chỉ in khi có giờ |
| \`{#co_noi_nhan}\` … \`{/co_noi_nhan}\` | điều kiện: phần ở giữa chỉ in khi có nơi nhận |
| \`{^so_van_ban}……{/so_van_ban}\` | điều kiện ngược: phần ở giữa chỉ in khi **không** có số văn bản |

- Thẻ mở và thẻ đóng của vòng lặp hay điều kiện có thể đứng cùng một dòng với chữ; khi mỗi thẻ đứng riêng một đoạn thì cả đoạn của thẻ biến mất, không để lại dòng trống.
- Trong bảng: đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của cùng một hàng thì cả hàng lặp lại.
- Thẻ mở sau phải đóng trước. Mỗi thẻ viết trọn trong một đoạn, không xuống dòng, không có dấu nháy.`,

    back: `## Trở lại mẫu có sẵn

Xóa ô giá trị của mục \`Mẫu: …\` ở trang \`Cài đặt\`. Lần lập văn bản sau dùng lại mẫu có sẵn; tài liệu mẫu vẫn còn trên Google Drive, dán lại đường dẫn là dùng tiếp.`,

    faults: `## Khi mẫu có lỗi

Lỗi hiện trong hộp thoại kết thúc, ghi ở ô của mục \`Mẫu: …\`; mỗi câu nêu thẻ và những chữ xung quanh để dễ tìm (bấm Ctrl+F trong mẫu). Mọi lỗi được báo cùng một lần. Ví dụ với mẫu kế hoạch (¶ là chỗ hết đoạn):`,

    letters: `## Lời thư

Lời của các thư cũng sửa được, ngay trong bảng tính:

1. Chọn menu **Chuyên đề → Mẫu, thể thức → Mẫu văn bản…**, chọn **Thư**, bấm **Lập mẫu từ bản có sẵn**. Trang \`Mẫu thư\` được thêm vào với lời có sẵn; ô, hàng đã có không bị đụng đến. Trên dòng lệnh: \`template thu\`.
2. Sửa tiêu đề, nội dung tùy ý; giữ nguyên chữ trong ngoặc \`{ }\`. Những thư soạn sau đó theo lời đã sửa.
3. Xóa ô, hàng hay cả trang thì phần ấy trở lại lời có sẵn.

Cách viết thẻ như ở mẫu văn bản, thêm mấy điều riêng cho thư:

- Dòng chỉ có thẻ vòng lặp hay điều kiện thì không in ra; dòng có thẻ mà không thẻ nào in ra chữ gì thì cả dòng cũng bỏ, nên \`{#dia_diem}- Địa điểm: {dia_diem}{/dia_diem}\` không để lại dòng trống.
- Dòng bắt đầu bằng \`- \` thành danh sách, bằng \`1. \` thành danh sách có số; dòng \`- \` thụt vào dưới mục có số là danh sách con. Dòng trống ngăn các đoạn. Đường dẫn \`https://…\` bấm được.
- Thẻ của chuyên đề đứng trong \`{#cac_chuyen_de}\` … \`{/cac_chuyen_de}\`; riêng các thư chỉ nói về một chuyên đề thì dùng được ở bất cứ chỗ nào.
- Ô viết sai được tô màu, ghi chú ngay khi gõ và khi bấm **Kiểm tra bảng**. Lời thư có lỗi thì không soạn thư nào; câu báo nêu ô, ví dụ “Ô C3: …”, và dùng các mã ở bảng trên. Mỗi ô tối đa 10.000 chữ cái.
- Trang \`Mẫu thư\` chỉ đổi lời; người nhận, tệp kèm theo, ngày gửi không đổi.`,

    command: `## Các loại mẫu

Trên dòng lệnh: \`npm run --silent local -- template <loại> bang.xlsx --out thu-muc [--file tep.docx]\`; loại ghi bằng tên tiếng Việt hoặc tên ở cột giữa.`,
  };
}
