/** What a number format does, as far as a person reads it off the cell. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "cellText", {
    enumerable: true,
    get: function() {
        return cellText;
    }
});
const shapes = new Map();
/** Only the format of positive numbers; without quoted texts, escapes, colours and conditions. */ const bare = (code)=>(code.split(';')[0] ?? '').replace(/\[\$€[^\]]*\]/g, '€').replace(/"([^"]*)"/g, (_quoted, text)=>text.includes('€') ? '€' : '').replace(/\\./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/[_*]./g, '');
function momentShape(code) {
    const letters = code.toLowerCase();
    const time = /[hs]/.test(letters);
    const date = /[dy]/.test(letters) || /m/.test(letters) && !time;
    return date || time ? {
        kind: 'MOMENT',
        date,
        time,
        elapsed: letters.includes('[h')
    } : null;
}
function signOf(code) {
    if (code.includes('%')) return '%';
    return code.includes('€') ? '€' : '';
}
function numberShape(code) {
    const digits = /[#0?][#0?,]*(?:\.([0#?]+))?/.exec(code);
    if (!digits || /[eE][+-]/.test(code)) return {
        kind: 'GENERAL'
    };
    const whole = digits[0].split('.')[0] ?? '';
    const zeros = whole.replace(/[^0]/g, '').length;
    return {
        kind: 'NUMBER',
        decimals: digits[1]?.length ?? 0,
        grouped: whole.includes(','),
        zeros,
        sign: signOf(code)
    };
}
function shapeOf(code) {
    const known = shapes.get(code);
    if (known) return known;
    const plain = bare(code);
    const general = plain === '' || plain === '@' || /general|standaard/i.test(plain);
    const shape = general ? {
        kind: 'GENERAL'
    } : momentShape(plain) ?? numberShape(plain);
    shapes.set(code, shape);
    return shape;
}
const two = (number)=>String(number).padStart(2, '0');
const MINUTES_A_DAY = 24 * 60;
const DAY_MS = 86_400_000;
/** Day numbers count from 30 December 1899 (so that 61 is 1 March 1900), or from 1904 in old Mac workbooks. */ function dateText(serial, from1904) {
    const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const day = new Date(epoch + Math.floor(serial) * DAY_MS);
    return `${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`;
}
function timeText(serial, elapsed) {
    const minutes = Math.round((elapsed ? serial : serial - Math.floor(serial)) * MINUTES_A_DAY);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
const LAST_DAY = 2_958_465;
function momentText(serial, shape, from1904) {
    const date = shape.date && serial >= 1 ? dateText(serial, from1904) : '';
    const hasTime = shape.time && (serial % 1 !== 0 || !shape.date);
    return [
        date,
        hasTime ? timeText(serial, shape.elapsed) : ''
    ].filter((part)=>part !== '').join(' ');
}
/** At most fifteen digits, as a spreadsheet shows; 0.1 + 0.2 is 0,3. */ const generalText = (number)=>{
    const text = String(Number(number.toPrecision(15)));
    return text.includes('e') ? text : text.replace('.', ',');
};
function numberText(number, shape) {
    const scaled = shape.sign === '%' ? number * 100 : number;
    const [whole = '', fraction] = Math.abs(scaled).toFixed(shape.decimals).split('.');
    const padded = whole.padStart(shape.zeros, '0');
    const grouped = shape.grouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
    const text = `${scaled < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
    if (shape.sign === '%') return `${text}%`;
    return shape.sign === '€' ? `€ ${text}` : text;
}
function cellText(number, code, from1904) {
    const shape = shapeOf(code);
    if (shape.kind === 'NUMBER') return numberText(number, shape);
    const isMoment = shape.kind === 'MOMENT' && number >= 0 && number <= LAST_DAY;
    return isMoment ? momentText(number, shape, from1904) : generalText(number);
}
//# sourceMappingURL=cell-format.js.map
