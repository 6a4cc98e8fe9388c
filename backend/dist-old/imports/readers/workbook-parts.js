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
    get readWorkbookParts () {
        return readWorkbookParts;
    },
    get scan () {
        return scan;
    }
});
const _builtinformatsdata = require("./built-in-formats.data");
const _unreadablefile = require("./unreadable-file");
const _xmlscanner = require("./xml-scanner");
const NOTHING = {
    open: ()=>undefined,
    close: ()=>undefined,
    text: ()=>undefined
};
async function scan(archive, part, events) {
    if (!archive.has(part)) return;
    const scanner = new _xmlscanner.XmlScanner({
        ...NOTHING,
        ...events
    });
    for await (const piece of archive.read(part))scanner.write(piece);
    scanner.end();
}
/** Targets of relations are relative to the folder of the part, or absolute within the archive. */ const resolve = (folder, target)=>{
    if (target.startsWith('/')) return target.slice(1);
    const steps = [];
    for (const step of `${folder}/${target}`.split('/')){
        if (step === '..') steps.pop();
        else if (step !== '' && step !== '.') steps.push(step);
    }
    return steps.join('/');
};
async function relationsOf(archive, part) {
    const slash = part.lastIndexOf('/');
    const folder = slash < 0 ? '' : part.slice(0, slash);
    const relations = new Map();
    await scan(archive, `${folder}${folder && '/'}_rels/${part.slice(slash + 1)}.rels`, {
        open (name, attributes) {
            if (name !== 'Relationship') return;
            const type = (0, _xmlscanner.attribute)(attributes, 'Type')?.split('/').pop() ?? '';
            relations.set((0, _xmlscanner.attribute)(attributes, 'Id') ?? '', {
                type,
                part: resolve(folder, (0, _xmlscanner.attribute)(attributes, 'Target') ?? '')
            });
        }
    });
    return relations;
}
const firstOf = (relations, type)=>[
        ...relations.values()
    ].find((relation)=>relation.type === type)?.part ?? '';
const isTrue = (value)=>value === '1' || value === 'true';
function tabOf(attributes, relations) {
    const relation = relations.get((0, _xmlscanner.attribute)(attributes, 'id') ?? '');
    if (relation?.type !== 'worksheet') return null;
    const state = (0, _xmlscanner.attribute)(attributes, 'state') ?? 'visible';
    return {
        name: (0, _xmlscanner.attribute)(attributes, 'name') ?? '',
        part: relation.part,
        hidden: state !== 'visible'
    };
}
async function readTabs(archive, part, relations) {
    const tabs = [];
    let from1904 = false;
    await scan(archive, part, {
        open (name, attributes) {
            if (name === 'workbookPr') from1904 = isTrue((0, _xmlscanner.attribute)(attributes, 'date1904'));
            const tab = name === 'sheet' ? tabOf(attributes, relations) : null;
            if (tab) tabs.push(tab);
        }
    });
    return {
        tabs,
        from1904
    };
}
/** Shared texts, runs of rich text joined; phonetic hints (rPh) are no part of what a person sees. */ async function readTexts(archive, part) {
    const texts = [];
    let current = '';
    let inText = false;
    let hint = false;
    await scan(archive, part, {
        open (name) {
            if (name === 'si') current = '';
            else if (name === 'rPh') hint = true;
            else if (name === 't') inText = !hint;
        },
        close (name) {
            if (name === 'si') texts.push(current.replace(/_x000D_/g, ''));
            else if (name === 'rPh') hint = false;
            else if (name === 't') inText = false;
        },
        text (text) {
            if (inText) current += text;
        }
    });
    return texts;
}
async function readFormats(archive, part) {
    const codes = new Map();
    const formats = [];
    let inCells = false;
    const codeOf = (id)=>codes.get(id) ?? _builtinformatsdata.BUILT_IN[Number(id)] ?? '';
    await scan(archive, part, {
        open (name, attributes) {
            const id = (0, _xmlscanner.attribute)(attributes, 'numFmtId') ?? '0';
            if (name === 'numFmt') codes.set(id, (0, _xmlscanner.attribute)(attributes, 'formatCode') ?? '');
            else if (name === 'cellXfs') inCells = true;
            else if (name === 'xf' && inCells) formats.push(codeOf(id));
        },
        close (name) {
            if (name === 'cellXfs') inCells = false;
        }
    });
    return formats;
}
const OTHER_DOCUMENTS = [
    {
        part: /^word\//,
        what: 'een Word-document'
    },
    {
        part: /^ppt\//,
        what: 'een PowerPoint-presentatie'
    },
    {
        part: /^xl\/workbook\.bin$/,
        what: 'een binaire Excel-werkmap (.xlsb)'
    },
    {
        part: /^content\.xml$/,
        what: 'een OpenDocument-bestand (.ods of .odt)'
    }
];
const notAWorkbook = (archive)=>{
    const what = OTHER_DOCUMENTS.find(({ part })=>archive.names.some((name)=>part.test(name)))?.what ?? 'een ingepakt bestand (zip)';
    const message = `Dit bestand is ${what}, geen Excel-werkmap. Sla de lijst op als Excel-werkmap (.xlsx) of als CSV en probeer het opnieuw.`;
    return new _unreadablefile.UnreadableFile('WRONG_FILE_TYPE', message);
};
async function readWorkbookParts(archive) {
    const workbook = firstOf(await relationsOf(archive, ''), 'officeDocument') || 'xl/workbook.xml';
    if (!archive.has(workbook) || !workbook.endsWith('.xml') || archive.has('word/document.xml')) throw notAWorkbook(archive);
    const relations = await relationsOf(archive, workbook);
    const { tabs, from1904 } = await readTabs(archive, workbook, relations);
    if (tabs.length === 0) throw notAWorkbook(archive);
    const texts = await readTexts(archive, firstOf(relations, 'sharedStrings'));
    const formats = await readFormats(archive, firstOf(relations, 'styles'));
    return {
        tabs,
        texts,
        formats,
        from1904
    };
}
//# sourceMappingURL=workbook-parts.js.map
