// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Model","description":"A model artifact: closed, finite, without code. It scores a raw row by itself: log-odds = intercept + the sum of its terms' contributions; calibration is a line on the log-odds; the link turns them into a probability.","type":"object","additionalProperties":false,"required":["format","target","features","intercept","terms","link","calibration","trainer","reference"],"properties":{"format":{"const":"contender.model/1"},"target":{"type":"object","additionalProperties":false,"required":["column","positive"],"properties":{"column":{"$ref":"#/definitions/name"},"positive":{"oneOf":[{"type":"object","additionalProperties":false,"required":["at_least"],"properties":{"at_least":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["equals"],"properties":{"equals":{"type":["string","number","boolean"]}}}]}}},"features":{"type":"array","maxItems":4096,"items":{"$ref":"#/definitions/feature"}},"intercept":{"type":"number"},"terms":{"type":"array","maxItems":8192,"items":{"$ref":"#/definitions/term"}},"link":{"const":"logistic"},"calibration":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["kind","slope","offset"],"properties":{"kind":{"const":"sigmoid"},"slope":{"type":"number"},"offset":{"type":"number"}}}]},"trainer":{"description":"How the terms were found; scoring never reads it.","type":"object","additionalProperties":false,"required":["kind","rows","positives"],"properties":{"kind":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"iterations":{"type":"integer","minimum":0}}},"reference":{"description":"What the training rows looked like, for drift: a profile of each feature and of the scores.","type":"array","maxItems":4097,"items":{"$ref":"#/definitions/profile"}}},"definitions":{"name":{"type":"string","minLength":1,"maxLength":256},"column":{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}},"feature":{"description":"A raw cell turned into something that terms can use. `missing: fail` refuses to score a row whose cell is missing.","oneOf":[{"title":"NumberFeature","description":"(g(cell) − center) / scale, g = ln(1 + cell) or the cell itself. A cell at or below −1 under log1p counts as missing.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","center","scale"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}},{"title":"LevelFeature","description":"A code: the cell's place among `levels`, or unseen. A boolean column has the levels `false`, `true`.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","levels"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["boolean","string"]},"missing":{"enum":["use","fail"]},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}}}},{"title":"IndicatorFeature","description":"A code: 0 where the cell is there, 1 where it is missing.","type":"object","additionalProperties":false,"required":["kind","column","type"],"properties":{"kind":{"const":"indicator"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}},{"title":"TokensFeature","description":"How often each word of `vocabulary` stands in the cell; other words are passed over.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","vocabulary"],"properties":{"kind":{"const":"tokens"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"vocabulary":{"type":"array","maxItems":65536,"items":{"type":"string"}}}}]},"term":{"description":"A contribution to the log-odds from one feature (its index in `features`); `absent` is the contribution where the cell is missing.","oneOf":[{"title":"LinearTerm","description":"weight × value, of a number feature.","type":"object","additionalProperties":false,"required":["kind","feature","weight","absent"],"properties":{"kind":{"const":"linear"},"feature":{"type":"integer","minimum":0},"weight":{"type":"number"},"absent":{"type":"number"}}},{"title":"GaussianTerm","description":"ln N(value; positive) − ln N(value; negative), of a number feature; means and variances stand as [negative, positive].","type":"object","additionalProperties":false,"required":["kind","feature","mean","variance","absent"],"properties":{"kind":{"const":"gaussian"},"feature":{"type":"integer","minimum":0},"mean":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"variance":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","exclusiveMinimum":0}},"absent":{"type":"number"}}},{"title":"TableTerm","description":"weights[code], of a level or indicator feature; `unseen` for a level that training never saw.","type":"object","additionalProperties":false,"required":["kind","feature","weights","unseen","absent"],"properties":{"kind":{"const":"table"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"unseen":{"type":"number"},"absent":{"type":"number"}}},{"title":"BagTerm","description":"The sum of count × weight over the words of a tokens feature.","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"bag"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}}]},"profile":{"oneOf":[{"title":"NumberProfile","description":"Of raw cells (or, without `column`, of the model's scores): how many, how many missing, and quantiles at 0, 0.1, …, 1.","type":"object","additionalProperties":false,"required":["kind","rows","missing","quantiles"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"quantiles":{"type":"array","maxItems":11,"items":{"type":"number"}}}},{"title":"LevelProfile","description":"How often each level stood there, most frequent first, at most 50 of them; `others` counts the rest.","type":"object","additionalProperties":false,"required":["kind","column","rows","missing","levels","others"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"levels":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["level","count"],"properties":{"level":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"others":{"type":"integer","minimum":0}}}]}}};
const schema12 = {"type":"string","minLength":1,"maxLength":256};
const schema18 = {"description":"A contribution to the log-odds from one feature (its index in `features`); `absent` is the contribution where the cell is missing.","oneOf":[{"title":"LinearTerm","description":"weight × value, of a number feature.","type":"object","additionalProperties":false,"required":["kind","feature","weight","absent"],"properties":{"kind":{"const":"linear"},"feature":{"type":"integer","minimum":0},"weight":{"type":"number"},"absent":{"type":"number"}}},{"title":"GaussianTerm","description":"ln N(value; positive) − ln N(value; negative), of a number feature; means and variances stand as [negative, positive].","type":"object","additionalProperties":false,"required":["kind","feature","mean","variance","absent"],"properties":{"kind":{"const":"gaussian"},"feature":{"type":"integer","minimum":0},"mean":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"variance":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","exclusiveMinimum":0}},"absent":{"type":"number"}}},{"title":"TableTerm","description":"weights[code], of a level or indicator feature; `unseen` for a level that training never saw.","type":"object","additionalProperties":false,"required":["kind","feature","weights","unseen","absent"],"properties":{"kind":{"const":"table"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"unseen":{"type":"number"},"absent":{"type":"number"}}},{"title":"BagTerm","description":"The sum of count × weight over the words of a tokens feature.","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"bag"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}}]};
const func2 = Object.prototype.hasOwnProperty;

const schema13 = {"description":"A raw cell turned into something that terms can use. `missing: fail` refuses to score a row whose cell is missing.","oneOf":[{"title":"NumberFeature","description":"(g(cell) − center) / scale, g = ln(1 + cell) or the cell itself. A cell at or below −1 under log1p counts as missing.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","center","scale"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}},{"title":"LevelFeature","description":"A code: the cell's place among `levels`, or unseen. A boolean column has the levels `false`, `true`.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","levels"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["boolean","string"]},"missing":{"enum":["use","fail"]},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}}}},{"title":"IndicatorFeature","description":"A code: 0 where the cell is there, 1 where it is missing.","type":"object","additionalProperties":false,"required":["kind","column","type"],"properties":{"kind":{"const":"indicator"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}},{"title":"TokensFeature","description":"How often each word of `vocabulary` stands in the cell; other words are passed over.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","vocabulary"],"properties":{"kind":{"const":"tokens"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"vocabulary":{"type":"array","maxItems":65536,"items":{"type":"string"}}}}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.log1p === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "log1p"},message:"must have required property '"+"log1p"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.center === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "center"},message:"must have required property '"+"center"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scale === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "column")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "log1p")) || (key0 === "center")) || (key0 === "scale"))){
const err7 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err9 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data1) < 1){
const err10 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "number") || (data2 === "date"))){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err13 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.log1p !== undefined){
if(typeof data.log1p !== "boolean"){
const err14 = {instancePath:instancePath+"/log1p",schemaPath:"#/oneOf/0/properties/log1p/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.center !== undefined){
let data5 = data.center;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/center",schemaPath:"#/oneOf/0/properties/center/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scale !== undefined){
let data6 = data.scale;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/scale",schemaPath:"#/oneOf/0/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/scale",schemaPath:"#/oneOf/0/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.column === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.type === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.missing === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.levels === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data){
if(!(((((key1 === "kind") || (key1 === "column")) || (key1 === "type")) || (key1 === "missing")) || (key1 === "levels"))){
const err24 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.kind !== undefined){
if("level" !== data.kind){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.column !== undefined){
let data8 = data.column;
if(typeof data8 === "string"){
if(func3(data8) > 256){
const err26 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(data8) < 1){
const err27 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if(!((data9 === "boolean") || (data9 === "string"))){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[1].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.missing !== undefined){
let data10 = data.missing;
if(!((data10 === "use") || (data10 === "fail"))){
const err30 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/1/properties/missing/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[1].properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.levels !== undefined){
let data11 = data.levels;
if(Array.isArray(data11)){
if(data11.length > 65536){
const err31 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data11.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(typeof data11[i0] !== "string"){
const err32 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/oneOf/1/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err35 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.column === undefined){
const err36 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.type === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "column")) || (key2 === "type"))){
const err38 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.kind !== undefined){
if("indicator" !== data.kind){
const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "indicator"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.column !== undefined){
let data14 = data.column;
if(typeof data14 === "string"){
if(func3(data14) > 256){
const err40 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func3(data14) < 1){
const err41 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.type !== undefined){
let data15 = data.type;
if(!((((data15 === "number") || (data15 === "boolean")) || (data15 === "string")) || (data15 === "date"))){
const err43 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.column === undefined){
const err46 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.type === undefined){
const err47 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.missing === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.vocabulary === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "vocabulary"},message:"must have required property '"+"vocabulary"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data){
if(!(((((key3 === "kind") || (key3 === "column")) || (key3 === "type")) || (key3 === "missing")) || (key3 === "vocabulary"))){
const err50 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.kind !== undefined){
if("tokens" !== data.kind){
const err51 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "tokens"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.column !== undefined){
let data17 = data.column;
if(typeof data17 === "string"){
if(func3(data17) > 256){
const err52 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data17) < 1){
const err53 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.type !== undefined){
if("string" !== data.type){
const err55 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "string"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.missing !== undefined){
let data19 = data.missing;
if(!((data19 === "use") || (data19 === "fail"))){
const err56 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/3/properties/missing/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[3].properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.vocabulary !== undefined){
let data20 = data.vocabulary;
if(Array.isArray(data20)){
if(data20.length > 65536){
const err57 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/oneOf/3/properties/vocabulary/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len1 = data20.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
if(typeof data20[i1] !== "string"){
const err58 = {instancePath:instancePath+"/vocabulary/" + i1,schemaPath:"#/oneOf/3/properties/vocabulary/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/oneOf/3/properties/vocabulary/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err61 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema19 = {"oneOf":[{"title":"NumberProfile","description":"Of raw cells (or, without `column`, of the model's scores): how many, how many missing, and quantiles at 0, 0.1, …, 1.","type":"object","additionalProperties":false,"required":["kind","rows","missing","quantiles"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"quantiles":{"type":"array","maxItems":11,"items":{"type":"number"}}}},{"title":"LevelProfile","description":"How often each level stood there, most frequent first, at most 50 of them; `others` counts the rest.","type":"object","additionalProperties":false,"required":["kind","column","rows","missing","levels","others"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"levels":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["level","count"],"properties":{"level":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"others":{"type":"integer","minimum":0}}}]};
const schema20 = {"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "type"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "number") || (data1 === "boolean")) || (data1 === "string")) || (data1 === "date"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.missing === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantiles === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "quantiles"},message:"must have required property '"+"quantiles"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "column")) || (key0 === "rows")) || (key0 === "missing")) || (key0 === "quantiles"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate14(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/0/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/0/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.quantiles !== undefined){
let data4 = data.quantiles;
if(Array.isArray(data4)){
if(data4.length > 11){
const err10 = {instancePath:instancePath+"/quantiles",schemaPath:"#/oneOf/0/properties/quantiles/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/quantiles/" + i0,schemaPath:"#/oneOf/0/properties/quantiles/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/quantiles",schemaPath:"#/oneOf/0/properties/quantiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.column === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.rows === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.missing === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.levels === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.others === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "others"},message:"must have required property '"+"others"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data){
if(!((((((key1 === "kind") || (key1 === "column")) || (key1 === "rows")) || (key1 === "missing")) || (key1 === "levels")) || (key1 === "others"))){
const err20 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kind !== undefined){
if("level" !== data.kind){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate14(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/1/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/1/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.missing !== undefined){
let data9 = data.missing;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/1/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/1/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.levels !== undefined){
let data10 = data.levels;
if(Array.isArray(data10)){
if(data10.length > 50){
const err26 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data10.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.level === undefined){
const err27 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.count === undefined){
const err28 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "level") || (key2 === "count"))){
const err29 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.level !== undefined){
if(typeof data11.level !== "string"){
const err30 = {instancePath:instancePath+"/levels/" + i1+"/level",schemaPath:"#/oneOf/1/properties/levels/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.count !== undefined){
let data13 = data11.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/levels/" + i1+"/count",schemaPath:"#/oneOf/1/properties/levels/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/levels/" + i1+"/count",schemaPath:"#/oneOf/1/properties/levels/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.others !== undefined){
let data14 = data.others;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/others",schemaPath:"#/oneOf/1/properties/others/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/others",schemaPath:"#/oneOf/1/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err38 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.features === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.intercept === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intercept"},message:"must have required property '"+"intercept"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.terms === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.link === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "link"},message:"must have required property '"+"link"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.calibration === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calibration"},message:"must have required property '"+"calibration"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.trainer === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trainer"},message:"must have required property '"+"trainer"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.reference === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
if("contender.model/1" !== data.format){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "contender.model/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.column === undefined){
const err11 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.positive === undefined){
const err12 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "positive"},message:"must have required property '"+"positive"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "column") || (key1 === "positive"))){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.column !== undefined){
let data2 = data1.column;
if(typeof data2 === "string"){
if(func3(data2) > 256){
const err14 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data2) < 1){
const err15 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.positive !== undefined){
let data3 = data1.positive;
const _errs10 = errors;
let valid3 = false;
let passing0 = null;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.at_least === undefined){
const err17 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/required",keyword:"required",params:{missingProperty: "at_least"},message:"must have required property '"+"at_least"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data3){
if(!(key2 === "at_least")){
const err18 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.at_least !== undefined){
let data4 = data3.at_least;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/target/positive/at_least",schemaPath:"#/properties/target/properties/positive/oneOf/0/properties/at_least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.equals === undefined){
const err21 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data3){
if(!(key3 === "equals")){
const err22 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.equals !== undefined){
let data5 = data3.equals;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err23 = {instancePath:instancePath+"/target/positive/equals",schemaPath:"#/properties/target/properties/positive/oneOf/1/properties/equals/type",keyword:"type",params:{type: schema11.properties.target.properties.positive.oneOf[1].properties.equals.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err25 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.features !== undefined){
let data6 = data.features;
if(Array.isArray(data6)){
if(data6.length > 4096){
const err27 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data6.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate11(data6[i0], {instancePath:instancePath+"/features/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.intercept !== undefined){
let data8 = data.intercept;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/intercept",schemaPath:"#/properties/intercept/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.terms !== undefined){
let data9 = data.terms;
if(Array.isArray(data9)){
if(data9.length > 8192){
const err30 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data9.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data10 = data9[i1];
const _errs30 = errors;
let valid11 = false;
let passing1 = null;
const _errs31 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err31 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.feature === undefined){
const err32 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.weight === undefined){
const err33 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.absent === undefined){
const err34 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data10){
if(!((((key4 === "kind") || (key4 === "feature")) || (key4 === "weight")) || (key4 === "absent"))){
const err35 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.kind !== undefined){
if("linear" !== data10.kind){
const err36 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.feature !== undefined){
let data12 = data10.feature;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/0/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/0/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data10.weight !== undefined){
let data13 = data10.weight;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/terms/" + i1+"/weight",schemaPath:"#/definitions/term/oneOf/0/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.absent !== undefined){
let data14 = data10.absent;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err40 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/0/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err42 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data10.feature === undefined){
const err43 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10.mean === undefined){
const err44 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data10.variance === undefined){
const err45 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "variance"},message:"must have required property '"+"variance"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data10.absent === undefined){
const err46 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key5 in data10){
if(!(((((key5 === "kind") || (key5 === "feature")) || (key5 === "mean")) || (key5 === "variance")) || (key5 === "absent"))){
const err47 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.kind !== undefined){
if("gaussian" !== data10.kind){
const err48 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "gaussian"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.feature !== undefined){
let data16 = data10.feature;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err49 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/1/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/1/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data10.mean !== undefined){
let data17 = data10.mean;
if(Array.isArray(data17)){
if(data17.length > 2){
const err51 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/1/properties/mean/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17.length < 2){
const err52 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/1/properties/mean/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len2 = data17.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data18 = data17[i2];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err53 = {instancePath:instancePath+"/terms/" + i1+"/mean/" + i2,schemaPath:"#/definitions/term/oneOf/1/properties/mean/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/1/properties/mean/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data10.variance !== undefined){
let data19 = data10.variance;
if(Array.isArray(data19)){
if(data19.length > 2){
const err55 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/1/properties/variance/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.length < 2){
const err56 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/1/properties/variance/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data19.length;
for(let i3=0, begun3=errors; i3<len3 && errors<begun3+100; i3++){
let data20 = data19[i3];
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/terms/" + i1+"/variance/" + i3,schemaPath:"#/definitions/term/oneOf/1/properties/variance/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/terms/" + i1+"/variance/" + i3,schemaPath:"#/definitions/term/oneOf/1/properties/variance/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/1/properties/variance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data10.absent !== undefined){
let data21 = data10.absent;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/1/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
const _errs57 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err62 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data10.feature === undefined){
const err63 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data10.weights === undefined){
const err64 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data10.unseen === undefined){
const err65 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "unseen"},message:"must have required property '"+"unseen"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data10.absent === undefined){
const err66 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key6 in data10){
if(!(((((key6 === "kind") || (key6 === "feature")) || (key6 === "weights")) || (key6 === "unseen")) || (key6 === "absent"))){
const err67 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data10.kind !== undefined){
if("table" !== data10.kind){
const err68 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "table"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data10.feature !== undefined){
let data23 = data10.feature;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err69 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/2/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err70 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/2/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data10.weights !== undefined){
let data24 = data10.weights;
if(Array.isArray(data24)){
if(data24.length > 65536){
const err71 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/2/properties/weights/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len4 = data24.length;
for(let i4=0, begun4=errors; i4<len4 && errors<begun4+100; i4++){
let data25 = data24[i4];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err72 = {instancePath:instancePath+"/terms/" + i1+"/weights/" + i4,schemaPath:"#/definitions/term/oneOf/2/properties/weights/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/2/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data10.unseen !== undefined){
let data26 = data10.unseen;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err74 = {instancePath:instancePath+"/terms/" + i1+"/unseen",schemaPath:"#/definitions/term/oneOf/2/properties/unseen/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data10.absent !== undefined){
let data27 = data10.absent;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err75 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/2/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs57 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid11 = true;
passing1 = 2;
}
const _errs71 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err77 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data10.feature === undefined){
const err78 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data10.weights === undefined){
const err79 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data10.absent === undefined){
const err80 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data10){
if(!((((key7 === "kind") || (key7 === "feature")) || (key7 === "weights")) || (key7 === "absent"))){
const err81 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data10.kind !== undefined){
if("bag" !== data10.kind){
const err82 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "bag"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data10.feature !== undefined){
let data29 = data10.feature;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err83 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/3/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/3/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data10.weights !== undefined){
let data30 = data10.weights;
if(Array.isArray(data30)){
if(data30.length > 65536){
const err85 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/3/properties/weights/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len5 = data30.length;
for(let i5=0, begun5=errors; i5<len5 && errors<begun5+100; i5++){
let data31 = data30[i5];
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err86 = {instancePath:instancePath+"/terms/" + i1+"/weights/" + i5,schemaPath:"#/definitions/term/oneOf/3/properties/weights/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/3/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data10.absent !== undefined){
let data32 = data10.absent;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err88 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/3/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid1 = _errs71 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid11 = true;
passing1 = 3;
}
}
}
}
if(!valid11){
const err90 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.link !== undefined){
if("logistic" !== data.link){
const err92 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/const",keyword:"const",params:{allowedValue: "logistic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.calibration !== undefined){
let data34 = data.calibration;
const _errs85 = errors;
let valid24 = false;
let passing2 = null;
const _errs86 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.kind === undefined){
const err93 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key8 in data34){
if(!(key8 === "kind")){
const err94 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data34.kind !== undefined){
if("none" !== data34.kind){
const err95 = {instancePath:instancePath+"/calibration/kind",schemaPath:"#/properties/calibration/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid2 = _errs86 === errors;
if(_valid2){
valid24 = true;
passing2 = 0;
}
const _errs90 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.kind === undefined){
const err97 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data34.slope === undefined){
const err98 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "slope"},message:"must have required property '"+"slope"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data34.offset === undefined){
const err99 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key9 in data34){
if(!(((key9 === "kind") || (key9 === "slope")) || (key9 === "offset"))){
const err100 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.kind !== undefined){
if("sigmoid" !== data34.kind){
const err101 = {instancePath:instancePath+"/calibration/kind",schemaPath:"#/properties/calibration/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "sigmoid"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.slope !== undefined){
let data37 = data34.slope;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err102 = {instancePath:instancePath+"/calibration/slope",schemaPath:"#/properties/calibration/oneOf/1/properties/slope/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data34.offset !== undefined){
let data38 = data34.offset;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err103 = {instancePath:instancePath+"/calibration/offset",schemaPath:"#/properties/calibration/oneOf/1/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid2 = _errs90 === errors;
if(_valid2 && valid24){
valid24 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid24 = true;
passing2 = 1;
}
}
if(!valid24){
const err105 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.trainer !== undefined){
let data39 = data.trainer;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err106 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data39.rows === undefined){
const err107 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data39.positives === undefined){
const err108 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key10 in data39){
if(!((((key10 === "kind") || (key10 === "rows")) || (key10 === "positives")) || (key10 === "iterations"))){
const err109 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.kind !== undefined){
let data40 = data39.kind;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err110 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/properties/trainer/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/properties/trainer/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.rows !== undefined){
let data41 = data39.rows;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err112 = {instancePath:instancePath+"/trainer/rows",schemaPath:"#/properties/trainer/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err113 = {instancePath:instancePath+"/trainer/rows",schemaPath:"#/properties/trainer/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data39.positives !== undefined){
let data42 = data39.positives;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err114 = {instancePath:instancePath+"/trainer/positives",schemaPath:"#/properties/trainer/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err115 = {instancePath:instancePath+"/trainer/positives",schemaPath:"#/properties/trainer/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data39.iterations !== undefined){
let data43 = data39.iterations;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err116 = {instancePath:instancePath+"/trainer/iterations",schemaPath:"#/properties/trainer/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err117 = {instancePath:instancePath+"/trainer/iterations",schemaPath:"#/properties/trainer/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
else {
const err118 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.reference !== undefined){
let data44 = data.reference;
if(Array.isArray(data44)){
if(data44.length > 4097){
const err119 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxItems",keyword:"maxItems",params:{limit: 4097},message:"must NOT have more than 4097 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len6 = data44.length;
for(let i6=0, begun6=errors; i6<len6 && errors<begun6+100; i6++){
if(!(validate13(data44[i6], {instancePath:instancePath+"/reference/" + i6,parentData:data44,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
