// Backdrops of comic panels: 800 x 420, full to the edge, nobody in them.
//
// Portraits and bubbles lie over the middle and the lower part, so what tells the
// place stands along the top and the sides, and the floor stays quiet.
import { ACCENT, INK, TINT } from './common.mjs';
import { at, box, dotted, heart, shape, sparkle, stroke, thing } from './stickers.mjs';

const area = (x, y, w, h, fill) => `<path d="M${x} ${y}h${w}v${h}h${-w}z" fill="${fill}"/>`;
const rect = (x, y, w, h, fill, r = 6) => at(x + w / 2, y + h / 2, 0, shape(box(w, h, r), fill));
const ring = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${INK}" stroke-width="3"/>`;
const soft = (d, colour, width = 4) => stroke(d, colour, width);
/** Boards, tiles: soft parallel lines from x1 to x2. */
const rows = (ys, x1, x2, colour) => ys.map((y) => soft(`M${x1} ${y}H${x2}`, colour, 3)).join('');
const cloud = (x, y, k = 1, fill = '#fff') => at(x, y, 0, `<path d="M-44 16Q-64 16-60-2-54-14-40-10-32-34-8-28 8-46 30-26 56-28 56-4 66 16 46 16z" fill="${fill}"/>`, k);
const pot = (x, y, k = 1) => at(x, y, 0, shape('M0-40Q-34-70-30-104-6-92 0-52 4-100 34-112 36-74 6-40z', ACCENT.mint) + shape('M0-40Q-46-36-52-66-22-74 0-40zM0-40Q44-34 54-60 26-72 0-40z', '#8FDCC2') + shape('M-28-42H28L22 0H-22z', ACCENT.coral) + shape('M-32-48H32V-36H-32z', '#FF9A8E'), k);
/** A window with sky and bars, its middle at x, y. */
const pane = (x, y, w, h, sky, view = '') => at(x, y, 0, shape(box(w, h, 8), '#fff') + shape(box(w - 18, h - 18, 4), sky) + view + stroke(`M0 ${-h / 2 + 9}V${h / 2 - 9}M${-w / 2 + 9} 0H${w / 2 - 9}`, INK, 3) + stroke(`M-3 ${-h / 2 + 12}V${h / 2 - 12}M${-w / 2 + 12} -3H${w / 2 - 12}`, '#fff', 3) + at(0, h / 2 + 5, 0, shape(box(w + 18, 12, 5), '#fff')));
const tree = (x, y, k = 1, fill = ACCENT.mint) => at(x, y, 0, shape('M-11 0-8-60H8L11 0z', '#B98552') + shape('M0-52Q-22-40-40-54-66-58-62-86-72-112-48-126-44-154-14-154 6-168 28-150 54-146 54-120 72-104 62-82 62-58 38-54 20-42 0-52z', fill) + soft('M-36-92q8-16 24-18M12-118q14 0 20 12', '#fff', 5).replace('/>', ' opacity=".55"/>'), k);
const bush = (x, y, k = 1, fill = '#8FDCC2') => at(x, y, 0, shape('M-70 0Q-78-28-48-34-40-58-12-50 10-68 32-48 64-48 62-24 78-16 72 0z', fill), k);

/** One per place. */
export const SCENES = {
  'living-room': () => [area(0, 0, 800, 420, '#FFF1CC'), area(0, 292, 800, 128, '#F2D6AE'), ...[60, 180, 300, 420, 540, 660, 780].map((x) => soft(`M${x} 0V286`, '#FFE9B3', 6)),
    rows([328, 366, 402], 0, 800, '#E6C391'), soft('M150 296v30M420 330v34M640 368v32M90 368v32M700 296v30M300 404v16', '#E6C391', 3), rect(-6, 282, 812, 13, '#fff', 2),
    '<ellipse cx="360" cy="366" rx="250" ry="40" fill="#F9C6D9"/><ellipse cx="360" cy="366" rx="206" ry="28" fill="none" stroke="#fff" stroke-width="5" stroke-dasharray="14 12"/>',
    // Pictures of the group, window, coats
    at(96, 84, -2, shape(box(96, 76, 6), '#fff') + shape(box(76, 56, 3), TINT.sky) + heart(0, 0, 34, ACCENT.coral)), at(196, 58, 2, shape(box(70, 84, 6), '#fff') + shape(box(52, 66, 3), TINT.lilac) + sparkle(0, 0, 34)), at(196, 132, -1, shape(box(64, 46, 6), '#fff') + shape(box(46, 28, 3), TINT.mint)),
    pane(388, 96, 196, 140, '#CBE8FC', '<circle cx="48" cy="-26" r="18" fill="#FFC94D"/><path d="M-89 61V28Q-40 2 0 24T89 14V61z" fill="#B3E6D5"/>'),
    shape('M274 18H326Q330 100 284 164 278 110 274 18z', ACCENT.lilac), shape('M502 18H450Q446 100 492 164 498 110 502 18z', ACCENT.lilac), stroke('M258 18H518', INK, 7),
    rect(586, 70, 192, 16, '#D9A566', 5), ...[[612, ACCENT.coral], [664, ACCENT.sky], [714, ACCENT.mint], [756, ACCENT.rose]].map(([x, c], i) => ring(x, 82, 5, '#fff') + at(x, 88, 0, shape(i % 2 ? 'M-7 0Q-22 8-24 30L-20 96H20L24 30Q22 8 7 0z' : 'M-7 0Q-20 8-22 26L-18 78H18L22 26Q20 8 7 0z', c) + stroke(i % 2 ? 'M0 8V96' : 'M0 8V78', INK, 2.5))),
    rect(592, 250, 190, 36, '#D9A566', 5), ...[[622, ACCENT.sun], [660, '#fff'], [706, ACCENT.lilac], [748, ACCENT.coral]].map(([x, c]) => shape(`M${x - 16} 250v-16q10-6 14 2l16 6q6 2 4 8z`, c)),
    // Couch, lamp
    shape('M44 196Q44 168 72 168H288Q316 168 316 196V270H44z', '#FF9A8E'), stroke('M180 172V236', INK, 3), shape('M24 214Q24 200 44 200T66 216V246H294V216Q296 200 316 200T338 214V300H24z', ACCENT.coral), shape('M66 240H294V276H66z', '#FF9A8E'), stroke('M180 240V276', INK, 3), shape('M40 300h18v18H44zM304 300h18l-4 18h-14z', '#8A5A34'),
    at(104, 216, -8, shape(box(54, 46, 12), ACCENT.sun)), at(262, 218, 7, shape(box(50, 44, 12), ACCENT.mint) + heart(0, 0, 22, '#fff')),
    `<path d="M528 168 508 292H596L576 168z" fill="#FFE08A" opacity=".5"/>`, at(152, 0, 0, stroke('M400 174V310', INK, 6) + shape('M376 316H424Q424 306 400 306T376 316z', ACCENT.lilac) + shape('M378 116H422L438 172H362z', ACCENT.sun)), pot(412, 304, 0.84)],

  schoolyard: () => [area(0, 0, 800, 420, '#CBE8FC'), cloud(360, 62, 1), cloud(744, 48, 0.7), '<circle cx="596" cy="66" r="34" fill="#FFC94D" stroke="#2A1F4E" stroke-width="3"/>', area(0, 262, 800, 158, '#EADFCF'),
    // School
    shape('M-6 92H252V264H-6z', '#FFC9A8'), shape('M-10 76H262V96H-10z', ACCENT.coral), rows([132, 168, 204, 240], 0, 250, '#FBB792'),
    ...[[18, 116], [82, 116], [18, 188], [82, 188]].map(([x, y]) => rect(x, y, 48, 50, '#DDF0FD', 3) + stroke(`M${x + 24} ${y}v50M${x} ${y + 25}h48`, INK, 2.5)), rect(156, 160, 76, 104, ACCENT.lilac, 4), stroke('M194 160V264', INK, 3), rect(164, 172, 22, 36, '#DDF0FD', 3), rect(202, 172, 22, 36, '#DDF0FD', 3), shape('M148 150H240V162H148z', ACCENT.sun), ring(194, 122, 17, '#fff'), stroke('M194 122V111M194 122h8', INK, 3),
    // Fence, hoop, tree, bench
    ...Array.from({ length: 15 }, (_, i) => 266 + i * 36).map((x) => stroke(`M${x} 200V262`, '#9C8BC9', 4)), stroke('M254 208H800M254 250H800', '#9C8BC9', 5), bush(330, 264, 0.8), bush(606, 264, 0.9),
    stroke('M478 262V120', INK, 7), at(478, 118, 0, shape(box(92, 62, 6), '#fff') + shape(box(38, 26, 2), 'none')), at(478, 150, 0, stroke('M-17 0H17', ACCENT.coral, 7) + stroke('M-15 4-9 30M15 4 9 30M-5 4-2 30M5 4 2 30', '#fff', 3)), tree(716, 276, 1.1),
    rect(626, 268, 160, 12, '#D9A566', 4), rect(626, 246, 160, 12, '#D9A566', 4), stroke('M646 280V304M766 280V304', INK, 6),
    // Ground
    soft('M0 262H800', INK, 3), at(330, 350, 0, `<g stroke="#fff" stroke-width="5" stroke-linejoin="round"><path d="M-190-26h56l-8 34h-56zM-130-26h56l-4 34h-60zM-70-44h54v30h-56zM-72-10h56v32h-58zM-12-26h56l4 34h-60zM48-44h54l4 30h-56zM50-10h56l6 32h-58zM112-26h46q24 6 20 34h-62z" fill="${TINT.rose}"/></g>`, 0.9),
    dotted('M560 400Q660 330 800 352', '#fff', 6), thing('backpack', 588, 292, 58, -3, { edge: 'none' })],

  street: () => [area(0, 0, 800, 420, '#C9BBF3'), '<path d="M0 176Q200 110 400 152T800 140V284H0z" fill="#D6C9F7"/><circle cx="572" cy="90" r="62" fill="#FFF1B8" opacity=".55"/>', '<circle cx="684" cy="62" r="32" fill="#FFE9A8"/><circle cx="698" cy="54" r="27" fill="#C9BBF3"/>', ...[[60, 40], [180, 74], [300, 36], [420, 62], [490, 30], [770, 40], [450, 112]].map(([x, y], i) => sparkle(x, y, i % 2 ? 12 : 17, '#FFE9A8')),
    // Houses
    ...[[-20, 118, 128, '#FFC9A8', '#E0735F'], [108, 146, 112, '#B3E6D5', '#5E9FD6'], [560, 132, 124, '#FAC3DD', '#7C62C4'], [684, 156, 130, '#FFE196', '#E0735F']].map(([x, y, w, c, roof], i) => shape(`M${x} ${y}H${x + w}V284H${x}z`, c) + (i % 2 ? shape(`M${x - 6} ${y}L${x + w / 2} ${y - 52}L${x + w + 6} ${y}z`, roof) : shape(`M${x} ${y}V${y - 14}h${w * 0.2}v-14h${w * 0.2}v-14h${w * 0.2}v14h${w * 0.2}v14h${w * 0.2}V${y}z`, roof))
      + [[0.16, 18], [0.58, 18], [0.16, 82]].map(([fx, dy], k) => rect(x + w * fx, y + dy, w * 0.27, 38, k === 1 && i % 2 ? '#8FA6E0' : '#FFF1B8', 3) + stroke(`M${x + w * (fx + 0.135)} ${y + dy}v38`, INK, 2.5)).join('') + shape(`M${x + w * 0.58} 284V${y + 86}h${w * 0.27}V284z`, i % 2 ? ACCENT.coral : ACCENT.lilac) + ring(x + w * 0.64, 256, 2.5, ACCENT.sun)),
    tree(252, 288, 0.56, '#6DBFA6'),
    // Pavement and road
    area(0, 284, 800, 56, '#E6DFF5'), soft('M0 284H800', INK, 3), soft('M90 286l-20 52M230 286l-14 52M370 286l-6 52M510 286l6 52M650 286l14 52M770 286l20 52', '#CFC4E8', 3), area(0, 340, 800, 80, '#8E82B8'), rect(-6, 334, 812, 12, '#F5F0FF', 2), stroke('M20 384H790', '#F5F0FF', 7, 'stroke-dasharray="52 40"'),
    // Bus stop
    area(336, 168, 204, 126, '#E3F3FE').replace('/>', ' fill-opacity=".75"/>'), stroke('M336 300V168M540 300V168M336 288H540', INK, 5), shape('M318 152H558Q564 152 564 160V170H312V160Q312 152 318 152z', ACCENT.sky), rect(358, 250, 150, 13, '#D9A566', 4), stroke('M378 263V298M488 263V298', INK, 5), rect(352, 186, 48, 48, '#fff', 4), at(376, 208, 0, heart(0, 0, 24, ACCENT.coral)), soft('M422 188 446 234M436 188l12 22', '#fff', 5),
    stroke('M300 306V132', INK, 6), at(300, 120, 0, shape(box(50, 50, 12), ACCENT.sun)), thing('bus', 300, 120, 34, 0, { edge: 'none' }),
    // Lamp
    at(-20, 0, 0, stroke('M592 300V112', INK, 6) + shape('M580 306H604V294H580z', ACCENT.lilac) + shape('M576 72H608L602 112H582z', '#FFF1B8') + shape('M570 74Q592 44 614 74z', ACCENT.coral) + shape('M578 110H606V118H578z', ACCENT.coral))],

  bedroom: () => [area(0, 0, 800, 420, '#EBE3FD'), ...Array.from({ length: 14 }, (_, i) => `<circle cx="${30 + (i % 7) * 124 + (i > 6 ? 62 : 0)}" cy="${i > 6 ? 196 : 104}" r="5" fill="#DCCFFA"/>`), area(0, 296, 800, 124, '#F2D6AE'), rows([330, 366, 402], 0, 800, '#E6C391'), rect(-6, 286, 812, 13, '#fff', 2),
    '<ellipse cx="420" cy="372" rx="220" ry="38" fill="#B3E6D5"/><ellipse cx="420" cy="372" rx="176" ry="26" fill="none" stroke="#fff" stroke-width="5" stroke-dasharray="14 12"/>',
    // Lights
    stroke('M-4 24Q130 74 262 26T530 26 804 22', INK, 3), ...[[48, 40], [130, 50], [212, 44], [304, 16], [396, 10], [486, 18], [580, 42], [668, 50], [748, 38]].map(([x, y], i) => `<circle cx="${x}" cy="${y + 9}" r="9" fill="${[ACCENT.sun, ACCENT.rose, ACCENT.mint][i % 3]}" stroke="${INK}" stroke-width="3"/>`),
    // Window, posters
    pane(416, 132, 168, 138, '#BFE1FA', '<path d="M-75 60V30Q-40 10 0 28T75 20V60z" fill="#B3E6D5"/><path d="M-50-20q-12-2-8-12 6-6 12-2 6-12 18-4 12-2 10 10 2 8-8 8z" fill="#fff"/>'), shape('M316 54H350Q352 140 322 202 316 130 316 54z', ACCENT.sun), shape('M516 54H482Q480 140 510 202 516 130 516 54z', ACCENT.sun), stroke('M300 54H532', INK, 6), pot(452, 200, 0.46),
    at(96, 118, -2, shape(box(78, 96, 5), ACCENT.sky) + thing('guitar', 0, 0, 56, 0, { edge: 'none' })), at(196, 122, 2, shape(box(82, 66, 5), '#fff') + shape(box(66, 50, 2), TINT.rose) + thing('cat-face', 0, 0, 38, 0, { edge: 'none' })),
    // Bed
    shape('M16 196Q16 184 30 184T44 196V340H16z', '#D9A566'), shape('M304 262Q304 250 317 250T330 262V344H304z', '#D9A566'), shape('M40 304H308V328H40z', '#C08A4E'), shape('M40 264H310V306H40z', '#fff'), shape('M46 266Q44 232 74 230L116 232Q130 236 128 266z', '#FDE1EE'), shape('M122 262Q124 244 150 246H290Q312 246 312 268V314Q282 324 250 314T186 316 124 312z', ACCENT.rose), soft('M146 278h150M142 298h156', '#fff', 5), thing('teddy-bear', 152, 238, 62, 0, { edge: 'none' }),
    // Desk
    stroke('M570 250V350M770 250V350', INK, 7), rect(552, 236, 236, 18, '#D9A566', 5), rect(690, 254, 76, 62, '#E9BE85', 4), stroke('M716 284h24', INK, 4), ...[[0, ACCENT.coral, 52], [17, ACCENT.mint, 60], [34, ACCENT.sky, 48], [51, ACCENT.sun, 56]].map(([x, c, h]) => rect(712 + x, 236 - h, 15, h, c, 2)), stroke('M592 234V176L628 150', INK, 5), shape('M612 138 646 168 656 142Q640 124 612 138z', ACCENT.coral), shape('M572 236Q572 226 592 226T612 236z', ACCENT.coral), at(660, 226, 0, shape('M-20 10V-10H20V10z', '#fff') + stroke('M-12-2h24', '#CFC8E6', 4)),
    rect(690, 100, 98, 12, '#D9A566', 4), thing('globe-showing-europe-africa', 716, 78, 42, 0, { edge: 'none' }), thing('potted-plant', 764, 74, 50, 0, { edge: 'none' })],

  'sports-field': () => [area(0, 0, 800, 420, '#CBE8FC'), cloud(150, 70, 1.1), cloud(430, 48, 0.8), cloud(714, 52, 0.8), '<circle cx="566" cy="62" r="30" fill="#FFC94D" stroke="#2A1F4E" stroke-width="3"/>',
    ...[[30, 200, 0.62], [98, 206, 0.8], [176, 200, 0.6], [620, 204, 0.68], [690, 206, 0.86], [770, 202, 0.66]].map(([x, y, k], i) => tree(x, y, k, i % 2 ? '#8FDCC2' : ACCENT.mint)), '<path d="M0 196H800V420H0z" fill="#A9E0BE"/>', ...[0, 2, 4, 6].map((i) => `<path d="M${i * 126 - 60} 240L${i * 150 - 130} 420h150L${i * 126 + 66} 240z" fill="#9BD8B2"/>`), soft('M0 196H800', INK, 3),
    // Track
    '<path d="M0 206H800V238H0z" fill="#FF9A8E"/>', soft('M0 222H800', '#fff', 3), soft('M0 238H800M0 206H800', INK, 3),
    // Stand
    shape('M214 200V150H344V200z', '#E3DBF7'), shape('M214 164H344V176H214z', ACCENT.lilac), shape('M214 186H344V198H214z', ACCENT.lilac), shape('M204 126H354L344 142H214z', ACCENT.sky), stroke('M220 142V152M338 142V152', INK, 4), stroke('M380 202V108', INK, 5), shape('M380 108 436 120 380 138z', ACCENT.coral), stroke('M404 202V136', INK, 5), shape('M404 136 452 146 404 160z', ACCENT.sun),
    // Goal
    stroke('M500 322V204H690V322M520 300V216M544 300V216M568 300V216M592 300V216M616 300V216M640 300V216M664 300V216M500 232H690M500 256H690M500 280H690', '#fff', 2.5), stroke('M500 322V200H690V322', INK, 11), stroke('M500 322V200H690V322', '#fff', 5),
    // Lines on the grass, ball, bag, bottle, cones
    soft('M0 322H800', '#fff', 6), stroke('M440 322V390H760V322', '#fff', 6), '<ellipse cx="160" cy="420" rx="150" ry="46" fill="none" stroke="#fff" stroke-width="6"/>', thing('soccer-ball', 742, 306, 48, 0, { edge: 'none' }), ...[[26, 300], [86, 300]].map(([x, y]) => shape(`M${x - 16} ${y}L${x} ${y - 42}L${x + 16} ${y}z`, ACCENT.coral) + soft(`M${x - 7} ${y - 18}h14`, '#fff', 6) + shape(`M${x - 22} ${y}H${x + 22}V${y + 8}H${x - 22}z`, ACCENT.coral)),
    shape('M136 308Q130 272 156 270H222Q246 272 242 308z', ACCENT.sky), stroke('M158 272Q188 232 220 272', INK, 5), soft('M138 290H240', '#fff', 5), at(272, 284, 0, shape('M-10 24V-14Q-10-22-5-26V-34H5V-26Q10-22 10-14V24z', TINT.mint) + shape('M-7-42H7V-32H-7z', ACCENT.coral))],

  'snack-bar': () => [area(0, 0, 800, 420, '#FFE4DF'), ...Array.from({ length: 34 }, (_, i) => `<path d="M${(i % 17) * 50 - 10 + (i > 16 ? 25 : 0)} ${i > 16 ? 210 : 234}h44v18h-44z" fill="#FFD3CB"/>`), area(0, 300, 800, 120, '#F5EBDD'), ...Array.from({ length: 10 }, (_, i) => `<path d="M${i * 84 - 8} 300h42l${(i - 4.5) * 5} 60h-42zM${i * 84 + 34 + (i - 4.5) * 5 - 1} 360h42l${(i - 4.5) * 5 + 3} 60h-42z" fill="#E9DAC4"/>`),
    // Menu boards
    rect(60, 22, 250, 104, '#4A3D7A', 10), ...[['french-fries', 106], ['hamburger', 186], ['cup-with-straw', 264]].map(([s, x]) => thing(s, x, 66, 50, 0, { edge: 'none' }) + soft(`M${x - 18} 106h36`, '#CFC8E6', 6)),
    // Window on the street
    pane(640, 126, 252, 168, '#CBE8FC', '<path d="M-117 75V30h52V6h58v34h62V-4h62V75z" fill="#B9D8F2"/><circle cx="-76" cy="-42" r="15" fill="#FFE9A8"/>'), ...[0, 1, 2, 3, 4, 5, 6].map((i) => shape(`M${500 + i * 40} 26H${540 + i * 40}V58a20 16 0 0 1-40 0z`, i % 2 ? '#fff' : ACCENT.coral)),
    // Lamps
    ...[[368, ACCENT.sun], [438, ACCENT.mint]].map(([x, c]) => stroke(`M${x} 0V48`, INK, 4) + `<circle cx="${x}" cy="86" r="10" fill="#FFF1B8" stroke="${INK}" stroke-width="3"/>` + shape(`M${x - 32} 84Q${x - 28} 46 ${x} 46T${x + 32} 84z`, c)),
    // Counter with what stands on it
    shape('M-8 214H346V318H-8z', ACCENT.mint), ...[0, 1, 2, 3, 4, 5, 6].map((i) => soft(`M${28 + i * 48} 234V308`, '#8FDCC2', 10)), rect(-8, 200, 370, 20, '#fff', 6), shape('M-8 312H350V324H-8z', INK), rect(20, 146, 96, 54, '#D8D3E6', 6), stroke('M34 164h68M34 178h68', '#A79FC2', 4), stroke('M50 146V134M86 146V134', INK, 5), thing('french-fries', 160, 172, 58, 0, { edge: 'none' }), ...[[214, ACCENT.coral], [240, ACCENT.sun]].map(([x, c]) => shape(`M${x - 9} 200V168Q${x - 9} 160 ${x} 158T${x + 9} 168V200z`, c) + shape(`M${x - 4} 158L${x} 142L${x + 4} 158z`, '#fff')), at(304, 180, 0, shape('M-26 20V-16H26V20z', ACCENT.lilac) + shape('M-18-10H18V2H-18z', '#DDF0FD') + stroke('M-16 10h4M-2 10h4M12 10h4', INK, 5)),
    // Stools, table
    ...[[402, ACCENT.coral], [470, ACCENT.sky]].map(([x, c]) => stroke(`M${x} 260V338M${x - 20} 340H${x + 20}M${x - 14} 308H${x + 14}`, INK, 6) + at(x, 254, 0, shape(box(54, 16, 8), c))), stroke('M650 268V348M620 352H680', INK, 7), at(650, 260, 0, shape(box(210, 16, 8), '#fff')), thing('cup-with-straw', 596, 228, 52, 0, { edge: 'none' }), thing('french-fries', 690, 230, 48, 0, { edge: 'none' }), pot(770, 330, 0.62)],
};
