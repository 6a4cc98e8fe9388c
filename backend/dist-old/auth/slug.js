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
    get freeSlug () {
        return freeSlug;
    },
    get slugOf () {
        return slugOf;
    }
});
const MAX_SLUG = 40;
/** First words of addresses that the server itself answers; a register may not stand in their way. */ const SERVER_WORDS = [
    'assets',
    'auth',
    'exports',
    'graphql',
    'health',
    'imports',
    'metrics',
    'reports'
];
function slugOf(name) {
    const slug = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, MAX_SLUG).replace(/^-+|-+$/g, '');
    return slug === '' ? 'register' : slug;
}
function freeSlug(slug, taken) {
    if (!taken.includes(slug) && !SERVER_WORDS.includes(slug)) return slug;
    let number = 2;
    while(taken.includes(`${slug}-${String(number)}`))number += 1;
    return `${slug}-${String(number)}`;
}
//# sourceMappingURL=slug.js.map
