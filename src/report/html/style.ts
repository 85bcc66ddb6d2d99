/** The report's look: two themes, one column on a phone. Nothing of it is fetched. */
export const STYLE = `
:root{color-scheme:light dark;
--page:#f4f5f8;--card:#fff;--text:#171b22;--soft:#566072;--line:#e1e5ec;--grid:#e9ecf1;--code:#f0f2f6;
--champion:#7b8698;--challenger:#1a62d6;--good:#0d7443;--good-soft:#e6f5ec;--bad:#b3261e;--bad-soft:#fdecea;
--open:#855600;--open-soft:#fdf3dd;--calm:#4a5568;--calm-soft:#eef1f5;--blue-soft:#e8f0fd}
@media (prefers-color-scheme:dark){:root{
--page:#0e1116;--card:#161a21;--text:#e8ebf1;--soft:#a3adbd;--line:#2a313c;--grid:#252b35;--code:#20262f;
--champion:#96a1b3;--challenger:#6aa9ff;--good:#4fcf90;--good-soft:#12291f;--bad:#ff8e84;--bad-soft:#331a1a;
--open:#f2b84b;--open-soft:#2f2613;--calm:#b4becd;--calm-soft:#20262f;--blue-soft:#15243c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);
font:16px/1.55 Inter,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
code{background:var(--code);border-radius:5px;padding:.1em .35em}
.top,main,nav,footer{max-width:1080px;margin:0 auto;padding:0 24px}
.top{padding-top:22px;padding-bottom:14px}
h1{margin:0;font-size:15px;font-weight:700;letter-spacing:.02em}
h1 span{color:var(--soft);font-weight:400}
h2{margin:2px 0 0;font-size:20px;font-weight:600}
h3{margin:0 0 14px;font-size:19px;letter-spacing:-.01em}
h4{margin:22px 0 8px;font-size:15px}
p{margin:0 0 12px}
ul{margin:0 0 12px;padding-left:20px}
li{margin:3px 0}
a{color:var(--challenger)}
nav ul{display:flex;flex-wrap:wrap;gap:8px 18px;list-style:none;padding:0}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:8px;background:var(--card);padding:8px 12px;z-index:1}
main:focus{outline:none}
article{margin-bottom:48px}
section,.hero{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:26px 28px;margin:0 0 18px}
section>:last-child{margin-bottom:0}
section:has(>details:last-child){padding-bottom:12px}
.hero{border-top:5px solid var(--tone);padding-top:22px}
.hero,.chip{--tone:var(--calm);--tint:var(--calm-soft)}
.promote{--tone:var(--good);--tint:var(--good-soft)}
.keep,.invalid{--tone:var(--bad);--tint:var(--bad-soft)}
.inconclusive{--tone:var(--open);--tint:var(--open-soft)}
.first{--tone:var(--challenger);--tint:var(--blue-soft)}
.identical{--tone:var(--calm);--tint:var(--calm-soft)}
.chip{background:var(--tint);color:var(--tone);border-radius:99px;padding:1px 10px;font-size:13px;font-weight:600}
.file{margin:0;color:var(--soft);font-size:14px}
.verdict{margin:10px 0 4px;color:var(--tone);font-size:38px;line-height:1.15;font-weight:750;letter-spacing:-.02em}
.lead{font-size:18.5px;line-height:1.5;max-width:52em}
.next{background:var(--tint);border-radius:10px;padding:10px 14px}
.next code{background:var(--card)}
.judge,.warning{background:var(--open-soft);border-radius:10px;padding:10px 14px}
.facts{display:flex;flex-wrap:wrap;gap:6px 20px;margin:0;color:var(--soft);font-size:14.5px}
.note,figcaption,.digests,.folded p{color:var(--soft);font-size:14px}
.digests code{background:none;padding:0}
.digests{margin:14px 0 0}
figure{margin:0 0 20px}
figcaption{margin-bottom:10px}
.legend{display:flex;gap:18px;font-size:14px;color:var(--soft)}
.legend span::before{content:"";display:inline-block;width:11px;height:11px;border-radius:50%;margin-right:7px;
background:var(--ink);vertical-align:-1px}
.champion{--ink:var(--champion)}
.challenger{--ink:var(--challenger)}
.row{display:grid;grid-template-columns:minmax(130px,190px) 1fr minmax(150px,210px);gap:4px 16px;align-items:center;
padding:3px 0}
.effects .row{grid-template-columns:minmax(110px,180px) 1fr 1fr 76px}
.slices .row{grid-template-columns:minmax(150px,330px) 1fr 180px}
.row+.row{border-top:1px solid var(--grid)}
.row.axis{border-top:1px solid var(--line)}
.row.heads{color:var(--soft);font-size:12.5px;font-weight:600}
.row .name small{color:var(--soft);font-size:12.5px;white-space:nowrap}
.row .name code{background:none;padding:0}
.row.veto .name{color:var(--bad);font-weight:600}
.value{font-size:14px;color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.value b{color:var(--text);margin-right:6px}
b.good{color:var(--good)}b.bad{color:var(--bad)}
.ends{position:relative;height:20px;font-size:12.5px;color:var(--soft);font-variant-numeric:tabular-nums}
.ends span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.ends span:first-child{transform:translateX(-10%)}
.ends span:last-child{transform:translateX(-90%)}
.strip{display:block;overflow:visible}
.zero{stroke:var(--soft);stroke-width:1.5}
.bound{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}
.passes{fill:var(--good-soft)}
.rail{stroke:var(--grid);stroke-width:2}
.whisker{stroke:var(--ink,var(--calm));stroke-width:4;stroke-linecap:round}
.whisker.thin{stroke-width:2}
.point{fill:var(--ink,var(--calm));stroke:var(--card);stroke-width:2}
.strip .good,.strip .bad,.strip .open,.strip .plain{--ink:var(--calm)}
.strip .good{--ink:var(--good)}.strip .bad{--ink:var(--bad)}.strip .open{--ink:var(--open)}
.bar{fill:var(--ink);rx:2px}
.cut,.tick,.label{fill:var(--soft);font-size:11.5px}
.cut{font-size:18px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(270px,1fr));gap:8px 26px}
.charts figcaption{min-height:3.1em}
.plot{display:block;width:100%;height:auto;max-width:420px;margin:0 auto}
.grid{stroke:var(--grid);stroke-width:1}
.curve{fill:none;stroke:var(--ink);stroke-width:2.4;stroke-linejoin:round}
.curve.thin{stroke-width:1.2}
.curve.champion{stroke-dasharray:6 4}
.curve.ideal{--ink:var(--champion);stroke-width:1;stroke-dasharray:2 3}
.bin{fill:var(--ink);stroke:var(--card);stroke-width:1.2}
.bin.champion{fill:var(--card);stroke:var(--ink);stroke-width:2}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:12px;margin:16px 0}
.tile{border:1px solid var(--line);border-radius:11px;padding:12px 16px}
.tile b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}
.tile.good b{color:var(--good)}.tile.bad b{color:var(--bad)}
.tile span{color:var(--soft);font-size:14px}
.scroll{overflow-x:auto;margin:0 0 14px}
table{border-collapse:collapse;width:100%;font-size:14.5px;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);vertical-align:top;
overflow-wrap:normal;word-break:normal}
th[scope=row]{font-weight:500;min-width:7em;overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600;font-size:13px;white-space:nowrap;vertical-align:bottom}
td:not(.n){min-width:7.5em}
.n{text-align:right;white-space:nowrap}
td:last-child,th:last-child{padding-right:0}
td.good{color:var(--good);font-weight:600}td.bad{color:var(--bad);font-weight:600}td.open{color:var(--open);font-weight:600}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
details{border-top:1px solid var(--line);padding:2px 0}
summary{cursor:pointer;padding:9px 0;font-size:14.5px;font-weight:550;color:var(--challenger)}
.folded{padding:2px 0 8px}
pre{margin:0;background:var(--code);border-radius:10px;padding:12px 14px;white-space:pre-wrap}
pre code{background:none;padding:0}
footer{padding-bottom:40px;color:var(--soft);font-size:14px}
:focus-visible{outline:2px solid var(--challenger);outline-offset:2px;border-radius:4px}
@media (max-width:720px){
.top,main,nav,footer{padding-left:12px;padding-right:12px}
section,.hero{padding:18px 16px;border-radius:12px}
.verdict{font-size:31px}.lead{font-size:17px}
.row,.slices .row{grid-template-columns:1fr auto}
.row .strip{grid-column:1/-1;grid-row:2}
.row .ends{grid-column:1/-1}
.forest .row{column-gap:8px}
.row .name code,.row .value{font-size:12.5px}
.row.axis .name,.row.axis .value,.row.heads .name,.row.heads .value{display:none}
.effects .row{grid-template-columns:1fr 1fr}
.effects .row .strip{grid-column:auto}
.effects .row .value{grid-row:1;grid-column:2;text-align:right}
.charts figcaption{min-height:0}
}
@media print{body{background:#fff}section,.hero{break-inside:avoid;border:none;padding:10px 0}}
`;
