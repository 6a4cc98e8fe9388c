"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get XmlScanner () {
        return XmlScanner;
    },
    get attribute () {
        return attribute;
    },
    get decodeEntities () {
        return decodeEntities;
    }
});
const _unreadablefile = require("./unreadable-file");
/** Text of one cell is at most 32,767 signs; a piece this long without a tag is no workbook. */ const LONGEST_PIECE = 4 * 1024 * 1024;
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'"
};
const broken = ()=>new _unreadablefile.UnreadableFile('DAMAGED', 'Deze Excel-werkmap is beschadigd. Open haar in Excel, sla haar opnieuw op en probeer het nog eens.');
const codePoint = (code)=>code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
function decodeEntities(text) {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name)=>{
        if (hex) return codePoint(Number.parseInt(hex, 16));
        return decimal ? codePoint(Number(decimal)) : ENTITIES[name ?? ''] ?? whole;
    });
}
const patterns = new Map();
function patternOf(name) {
    const pattern = patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
    return pattern;
}
function attribute(attributes, name) {
    const match = patternOf(name).exec(attributes);
    return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
}
/** Where the text after a mark begins; -1 when the mark is not there yet. */ function after(source, mark, from) {
    const at = source.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
}
/** Where a tag ends: the first ">" outside quotes; -1 when it is not there yet. */ function endOfTag(source, from) {
    let quote = '';
    for(let at = from; at < source.length; at++){
        const sign = source[at];
        if (quote === '' && sign === '>') return at;
        if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
        else if (sign === quote) quote = '';
    }
    return -1;
}
class XmlScanner {
    constructor(events){
        this.events = events;
        this.rest = '';
    }
    /** Reads the next piece; what is not complete waits for the piece after it. */ write(piece) {
        const source = this.rest + piece;
        let at = 0;
        while(at < source.length){
            const next = this.step(source, at);
            if (next < 0) break;
            at = next;
        }
        this.rest = source.slice(at);
        if (this.rest.length > LONGEST_PIECE) throw broken();
    }
    /** Ends the part: a tag that is not complete means that the part is cut off. */ end() {
        if (this.rest.trim() !== '') throw broken();
    }
    /** Reads one tag or text from `at` and says where it ends; -1 when more is needed. */ step(source, at) {
        if (source[at] !== '<') return this.readText(source, at);
        if (source[at + 1] === '!') return this.readSpecial(source, at);
        if (source[at + 1] === '?') return after(source, '?>', at);
        const end = endOfTag(source, at);
        if (end < 0) return -1;
        this.readTag(source.slice(at + 1, end));
        return end + 1;
    }
    readText(source, at) {
        const end = source.indexOf('<', at);
        if (end < 0) return -1;
        this.events.text(decodeEntities(source.slice(at, end)));
        return end;
    }
    readSpecial(source, at) {
        if (source.length - at < 9) return -1;
        if (source.startsWith('<!--', at)) return after(source, '-->', at);
        if (!source.startsWith('<![CDATA[', at)) throw broken();
        const end = source.indexOf(']]>', at);
        if (end < 0) return -1;
        this.events.text(source.slice(at + 9, end));
        return end + 3;
    }
    readTag(tag) {
        if (tag.startsWith('/')) return this.events.close(localName(tag.slice(1).trim()));
        const selfClosing = tag.endsWith('/');
        const body = selfClosing ? tag.slice(0, -1) : tag;
        const space = body.search(/\s/);
        const name = localName(space < 0 ? body : body.slice(0, space));
        this.events.open(name, space < 0 ? '' : body.slice(space));
        if (selfClosing) this.events.close(name);
    }
}
const localName = (name)=>name.slice(name.indexOf(':') + 1);
//# sourceMappingURL=xml-scanner.js.map
