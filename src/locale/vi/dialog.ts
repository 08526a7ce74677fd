/** What toasts, questions and closing dialogs say, in Vietnamese. */

export const dialog = {
  title: 'Chuyên đề',
  version: (name: string, version: number) => `${name} (bản ${version})`,

  working: {
    all: 'Đang lập kế hoạch, đề cương và soạn thư…',
    check: 'Đang kiểm tra bảng…',
    plan: 'Đang lập kế hoạch…',
    outlines: 'Đang soạn đề cương…',
    drafts: 'Đang soạn thư nháp…',
    send: 'Đang gửi thư…',
    fix: 'Đang sửa lỗi gõ…',
    undoFix: 'Đang hoàn tác lần sửa…',
    schedule: 'Đang xếp ngày sinh hoạt…',
    notice: 'Đang lập thông báo…',
    notify: 'Đang soạn thông báo họp…',
    minutes: 'Đang lập biên bản…',
    conclusion: 'Đang lập kết luận…',
    report: 'Đang lập báo cáo…',
    dossier: 'Đang lập hồ sơ…',
    downloads: 'Đang tìm các văn bản…',
    inspect: 'Đang soát thể thức…',
    template: 'Đang lập mẫu văn bản…',
    nextYear: 'Đang chuyển sang năm mới…',
    preview: 'Đang xem trước…',
    undo: 'Đang hoàn tác lần chạy…',
    remind: 'Đang soạn thư nhắc…',
    auto: 'Đang hẹn giờ…',
    zalo: 'Đang soạn tin nhắn…',
    setUp: 'Đang thiết lập bảng…',
    cleanUp: 'Đang gỡ bỏ…',
  },

  busy: 'Một lượt khác đang chạy trên bảng này. Xin đợi lượt ấy xong rồi bấm lại.',
  failed: (reason: string) =>
    `Công việc bị dừng vì một lỗi: ${reason} Những gì đã làm vẫn được giữ; xin bấm lại để làm tiếp.`,
  serviceFailed: (reason: string) => `dịch vụ của Google báo “${reason}”.`,
  programFailed: (reason: string) => `tiện ích gặp lỗi “${reason}”.`,
  ledgerLater:
    'Sổ theo dõi thư và văn bản của bảng này do một bản mới hơn của tiện ích ghi, bản này không đọc được nên chưa làm gì. Xin cập nhật tiện ích rồi bấm lại.',
  ledgerSpoilt:
    'Sổ theo dõi thư và văn bản của bảng này bị hỏng nên chưa làm gì, để không ai nhận thư hai lần. Xin báo cho người đã cài đặt tiện ích.',
  permissionMissing: (names: readonly string[]) =>
    `Cần thêm quyền: ${names.join('; ')}. Xin bấm lại mục vừa chọn rồi đồng ý trên màn hình cấp quyền của Google.`,
  mailPermissionMissing: (name: string) =>
    `Chưa soạn được thư vì còn thiếu quyền: ${name}. Kế hoạch và đề cương không cần quyền này nên vẫn được lập.`,
  permissions: {
    'spreadsheets.currentonly': 'đọc và ghi bảng tính này',
    'drive.file': 'lập và cập nhật các văn bản do tiện ích tạo ra trên Google Drive',
    'gmail.compose': 'soạn thư nháp và gửi thư đã soạn bằng Gmail',
    'script.container.ui': 'hiện hộp thoại trong bảng tính',
    'script.scriptapp': 'hẹn giờ để tự làm tiếp',
    'script.external_request': 'tải nội dung văn bản từ www.googleapis.com',
  },

  headings: {
    papers: 'Văn bản',
    messages: 'Thư',
    attention: 'Cần lưu ý',
    left: 'Còn lại',
    errors: 'Phải sửa trước khi lập văn bản',
    warnings: 'Nên xem lại',
    infos: 'Để biết',
  },
  finding: (tab: string, message: string) => (tab === '' ? message : `Trang “${tab}”: ${message}`),
  stopped: (count: number) => `Bảng còn ${count} chỗ phải sửa nên chưa lập văn bản nào. Sửa xong, xin bấm lại.`,
  nothingWrong: 'Không thấy chỗ nào phải sửa.',
  checked: (errors: number, others: number) =>
    errors > 0
      ? `Có ${errors} chỗ phải sửa${others > 0 ? ` và ${others} chỗ nên xem lại` : ''}.`
      : `Không có lỗi; có ${others} chỗ nên xem lại.`,
  done: 'Đã xong.',
  paused: 'Mới xong một phần.',

  paper: {
    create: (name: string) => `Đã lập: ${name}`,
    update: (name: string) => `Đã cập nhật: ${name}`,
    keep: (name: string) => `Không thay đổi: ${name}`,
    keepEdited: (name: string) => `Đã có người viết vào, được giữ nguyên: ${name}`,
    fork: (name: string) => `Đã lập bản mới: ${name}`,
    forkReason: (left: string, name: string) =>
      `“${left}” đã có người sửa nên được giữ nguyên; bản mới nằm bên cạnh: “${name}”.`,
    leave: (name: string, owner: string) => `“${name}” do tài khoản ${owner} lập; chỉ tài khoản ấy cập nhật được.`,
    gone: (name: string) => `Đã lập lại vì bản trước không còn: ${name}`,
  },
  orphanOutline: (name: string) => `Không còn chuyên đề này trong bảng; đề cương vẫn được giữ: ${name}`,

  message: {
    created: (name: string, address: string) => `Đã soạn thư nháp gửi ${name} (${address})`,
    updated: (name: string, address: string) => `Đã cập nhật thư nháp gửi ${name} (${address})`,
    removed: {
      noTopic: (name: string) => `Đã bỏ thư nháp gửi ${name} vì không còn chuyên đề nào`,
      told: (name: string) => `Đã bỏ thư nháp gửi ${name} vì thư đã gửi trước đây vẫn đúng`,
      noAddress: (name: string) => `Đã bỏ thư nháp gửi ${name} vì nay không có e-mail dùng được`,
    },
    handedOver: (count: number) => `Không soạn thư cho ${count} người đã được báo bằng tin nhắn`,
    handled: (count: number) => `Không soạn lại ${count} thư mà bản nháp đã bị xóa hoặc đã được gửi đi trong Gmail`,
    sentAsEdited: (name: string) =>
      `Đã gửi cho ${name} đúng như bản đã có người sửa; nội dung ấy không còn khớp với bảng, xin báo lại nếu cần.`,
    kept: (count: number) => `Giữ nguyên ${count} thư nháp, đúng với bảng`,
    alreadySent: (count: number) => `Không gửi lại ${count} thư đã gửi trước đây`,
    sent: (name: string, address: string) => `Đã gửi thư cho ${name} (${address})`,
    edited: (name: string) => `Thư nháp gửi ${name} đã có người sửa, được giữ nguyên.`,
    editedOutdated: (name: string) =>
      `Thư nháp gửi ${name} đã có người sửa nên được giữ nguyên, nhưng nội dung không còn khớp với bảng; xin xem lại.`,
    foreign: (name: string, owner: string) =>
      `Thư gửi ${name} do tài khoản ${owner} soạn; chỉ tài khoản ấy sửa và gửi được.`,
    outdated: (name: string) =>
      `Chưa gửi cho ${name} vì bảng đã thay đổi sau khi soạn thư; xin bấm “Soạn thư nháp” rồi gửi lại.`,
    editedSince: (name: string) =>
      `Chưa gửi cho ${name} vì thư nháp đã thay đổi sau khi đồng ý gửi; xin xem lại rồi bấm “Gửi thư đã soạn”.`,
    doubt: (name: string, address: string) =>
      `Chưa rõ thư nháp gửi ${name} (${address}) đã được soạn hay chưa vì hộp thư nháp có quá nhiều thư; tiện ích không soạn thêm để tránh trùng. Xin xóa hoặc gửi bớt các thư nháp cũ rồi bấm lại.`,
    astray: (name: string, to: string, now: string, remedy: string) =>
      `Thư cho ${name} đã gửi đến ${to}, nay địa chỉ là ${now}. Nếu chưa nhận được thư, ${remedy}.`,
    remake: 'xin mở thanh bên, phần “Thư”, dòng “Đã gửi”, rồi bấm “Soạn lại”',
    tell: 'xin báo trực tiếp',
    orphan: (name: string) => `${name} đã được gửi thư phân công nhưng nay không còn chuyên đề nào; xin báo trực tiếp.`,
    failed: (name: string, reason: string) =>
      `Chưa xong thư gửi ${name}: ${/invalid (?:to|recipient)/i.test(reason) ? 'Gmail không nhận địa chỉ này, xin kiểm tra cột “Email”; ' : ''}dịch vụ của Google báo “${reason}”.`,
    handover: (name: string) => `${name} chưa có e-mail dùng được; chép nội dung sau để báo trực tiếp:`,
  },

  send: {
    title: 'Gửi thư đã soạn',
    question: (people: readonly string[], allowed: number, goesOn: boolean) =>
      `Gửi ${people.length} thư tới ${people.length} người? Trong 24 giờ này còn gửi được ${allowed} thư${people.length > allowed ? `; ${people.length - allowed} thư còn lại ${goesOn ? 'sẽ tự được gửi tiếp khi hết hạn chờ' : 'phải đợi hết hạn chờ rồi bấm gửi lại'}` : ''}.\n\n${people.join('\n')}`,
    atOnce: (people: readonly string[], allowed: number, goesOn: boolean) =>
      `Mục “Gửi thư” ghi “Gửi ngay”: soạn xong thì gửi luôn cho ${people.length} người? Trong 24 giờ này còn gửi được ${allowed} thư${people.length > allowed ? `; phần còn lại ${goesOn ? 'sẽ tự được gửi tiếp khi hết hạn chờ' : 'phải đợi hết hạn chờ rồi bấm lại'}` : ''}. Chọn Không thì chỉ soạn thư nháp.\n\n${people.join('\n')}`,
    changed: 'Bảng đã thay đổi sau khi đồng ý gửi nên thư mới ở dạng nháp; xin xem lại rồi bấm “Gửi thư đã soạn”.',
    unknownPerson: (name: string, near: readonly string[]) =>
      `Trang “Thành viên” không có đúng một người tên “${name}”, nên chưa gửi thư nào.${near.length > 0 ? ` Có phải: ${near.join('; ')}?` : ''}`,
    tested: (name: string) => `Đã gửi thử thư của ${name} về hộp thư của chính mình`,
    noTest: 'Không có thư nào chưa gửi để gửi thử.',
    outdated: (person: string) => `${person} – bản đã có người sửa, không còn khớp với bảng`,
    none: 'Không có thư nháp nào đang chờ gửi. Bấm “Soạn thư nháp” để soạn thư.',
    cancelled: 'Chưa gửi thư nào; các thư nháp vẫn còn nguyên.',
    stopped: (count: number) =>
      `Bảng còn ${count} chỗ phải sửa nên chưa gửi thư nào: chưa biết thư đã soạn còn đúng hay không.`,
  },

  earlier: (when: string, text: string) => `Lần tự chạy lúc ${when}: ${text}`,
  left: {
    outlines: (count: number) => `Còn ${count} đề cương chưa soạn.`,
    messages: (count: number) => `Còn ${count} thư.`,
    why: {
      time: (_reason: string, _limit: number) => 'Google giới hạn thời gian của mỗi lượt nên phải tạm dừng.',
      limit: (_reason: string, limit: number) =>
        `Đã đến hạn mức ${limit} thư trong 24 giờ (mục “Hạn mức thư mỗi ngày”).`,
      quota: (reason: string, _limit: number) => `Đã dùng hết hạn mức trong ngày của Google (“${reason}”).`,
      outage: (reason: string, _limit: number) => `Dịch vụ của Google đang trục trặc (“${reason}”).`,
      permission: (reason: string, _limit: number) => reason,
    },
    gaveUp: 'Việc tự làm tiếp đã thử nhiều lần mà không xong nên đã dừng; xin bấm lại đúng mục trước đây để làm tiếp.',
    byItself:
      'Phần còn lại sẽ tự được làm tiếp, không cần mở bảng; bấm lại đúng mục vừa chọn thì làm tiếp ngay khi được.',
    byHand: 'Xin bấm lại đúng mục vừa chọn để làm tiếp.',
  },

  protectedCell: (tab: string, cell: string) => `Ô ${cell} trang “${tab}” đang được bảo vệ nên không ghi vào được.`,

  protectedNotes: (tab: string) => `Trang “${tab}” đang được bảo vệ nên không ghi chú hoặc tô màu được đủ các ô.`,

  fix: {
    heading: 'Đã sửa',
    done: (count: number) =>
      `Đã sửa ${count} ô. Chưa vừa ý thì chọn menu Chuyên đề → Hoàn tác lần sửa: ô nào chưa ai sửa lại sẽ trở về như cũ.`,
    nothing: 'Không có chỗ nào sửa được ngay.',
    changed: (tab: string, cell: string, before: string, after: string) =>
      `Trang “${tab}”, ô ${cell}: ${before} → ${after}`,
    cleaned: (tab: string, cell: string, text: string, reason: string) =>
      `Trang “${tab}”, ô ${cell}: ${text} – ${reason}`,
    mistakable: (tab: string, cell: string, after: string) =>
      `Trang “${tab}”, ô ${cell}: sửa thành ${after} thì bảng tính sẽ hiểu là công thức, số hoặc ngày, nên được giữ nguyên; xin sửa tay.`,
    untouched: (tab: string, cell: string) =>
      `Trang “${tab}”, ô ${cell}: có công thức hoặc vừa có người sửa nên được giữ nguyên.`,
    later: (count: number) =>
      `Còn ${count} ô; xin bấm lại mục này để sửa tiếp. Mỗi lần chỉ hoàn tác được lượt sửa gần nhất.`,
    refused: {
      unreadable: (request: string, _choices: readonly string[]) =>
        `Không hiểu “${request}”. Hãy viết như assignee_unknown:H4=Họ và tên.`,
      notFound: (request: string, _choices: readonly string[]) =>
        `Không có gợi ý nào ứng với “${request}”, nên chưa sửa ô nào. Hãy bấm “Kiểm tra bảng” để xem các gợi ý hiện có.`,
      nameNeeded: (request: string, choices: readonly string[]) =>
        `“${request}” chưa nêu tên người được chọn, nên chưa sửa ô nào.${choices.length > 0 ? ` Có thể chọn: ${choices.join('; ')}.` : ''}`,
      notOffered: (request: string, choices: readonly string[]) =>
        `“${request}” không có trong các gợi ý, nên chưa sửa ô nào.${choices.length > 0 ? ` Có thể chọn: ${choices.join('; ')}.` : ' Ô này không có gợi ý nào.'}`,
    },
  },
  undo: {
    heading: 'Đã trả lại',
    done: (count: number) =>
      count === 0 ? 'Chưa trả lại được ô nào.' : `Đã trả lại ${count} ô như trước lần sửa gần nhất.`,
    nothing: 'Không có lần sửa nào để hoàn tác.',
    lost: (tab: string, before: string) =>
      `Trang “${tab}” hoặc cột đã sửa nay không còn, nên chưa trả lại được: ${before}. Khi có lại, xin bấm hoàn tác lần nữa.`,
    edited: (tab: string, cell: string) =>
      `Trang “${tab}”, ô ${cell}: chữ đã sửa không còn ở đó, có lẽ đã có người sửa lại, nên được giữ nguyên.`,
  },

  setUp: {
    heading: 'Đã thêm',
    tab: (name: string) => `Trang “${name}”`,
    columns: (names: readonly string[], tab: string) => `Trang “${tab}”: cột ${names.join(', ')}`,
    rows: (count: number, tab: string) => `Trang “${tab}”: ${count} dòng`,
    lists: (tab: string) => `Trang “${tab}”: danh sách chọn`,
    complete: 'Bảng đã đủ các trang và cột; không phải thêm gì.',
    region: (region: string) =>
      `Bảng tính đang để vùng ${region}, không phải Việt Nam. Với vùng Hoa Kỳ, 05/02/2026 bị hiểu là ngày 2 tháng 5. Đổi vùng của bảng tính sang Việt Nam? Nội dung các ô không đổi, chỉ có thể đổi cách hiện ngày và số.`,
    regionKept: (region: string) =>
      `Bảng tính vẫn để vùng ${region}: sau khi ghi ngày, xin xem lại ô có hiện đúng ngày, đúng tháng không. Đổi vùng ở Tệp → Cài đặt.`,
  },

  help: {
    title: 'Trợ giúp',
    lead: 'Tiện ích lập kế hoạch sinh hoạt chuyên đề, đề cương và thư phân công từ chính bảng tính này.',
    stepsHeading: 'Năm bước',
    steps: [
      'Bấm “Thiết lập bảng”: các trang, cột và nội dung mẫu còn thiếu được thêm vào; ô đã có chữ không bị ghi đè.',
      'Điền trang “Cài đặt” (tên đơn vị, năm, người ký…), trang “Thành viên” (họ tên, e-mail) và trang “Chuyên đề”, mỗi chuyên đề một dòng.',
      'Bấm “Kiểm tra bảng” để biết chỗ nào còn sai, vì sao sai và sửa thế nào; “Sửa lỗi gõ” sửa ngay những chỗ chắc chắn, “Xếp ngày sinh hoạt” đề xuất ngày cho các hàng chưa có.',
      'Bấm “Lập kế hoạch và soạn thư”: kế hoạch và đề cương được lập trên Google Drive, thư nháp nằm trong Gmail. Chưa ai nhận được thư nào.',
      'Đọc lại thư nháp trong Gmail, sửa nếu cần, rồi bấm “Gửi thư đã soạn…”.',
    ],
    promisesHeading: 'Cam kết',
    promises: [
      'Bấm lại bao nhiêu lần cũng không ai nhận hai thư giống nhau.',
      'Văn bản hay thư nháp đã có người sửa thì được giữ nguyên.',
      'Mỗi thư chỉ gửi cho một người; dữ liệu không rời khỏi tài khoản Google của người dùng.',
    ],
  },
};
