// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Model","description":"A model artifact: closed, finite, without code. It scores a raw row by itself: log-odds = intercept + the sum of its terms' contributions; calibration is a line or a rising curve on the log-odds; the link turns them into a probability.","type":"object","additionalProperties":false,"required":["format","target","features","intercept","terms","link","calibration","trainer","reference"],"properties":{"format":{"const":"contender.model/1"},"target":{"type":"object","additionalProperties":false,"required":["column","positive"],"properties":{"column":{"$ref":"#/definitions/name"},"positive":{"oneOf":[{"type":"object","additionalProperties":false,"required":["at_least"],"properties":{"at_least":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["equals"],"properties":{"equals":{"type":["string","number","boolean"]}}}]}}},"features":{"type":"array","maxItems":4096,"items":{"$ref":"#/definitions/feature"}},"intercept":{"type":"number"},"terms":{"type":"array","maxItems":8192,"items":{"$ref":"#/definitions/term"}},"link":{"const":"logistic"},"calibration":{"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["kind","slope","offset"],"properties":{"kind":{"const":"sigmoid"},"slope":{"type":"number"},"offset":{"type":"number"}}},{"description":"Calibrated log-odds `value` at log-odds `at`, both strictly rising; straight lines between knots, the outer knots' values beyond them.","type":"object","additionalProperties":false,"required":["kind","knots"],"properties":{"kind":{"const":"isotonic"},"knots":{"type":"array","minItems":1,"maxItems":512,"items":{"type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"type":"number"},"value":{"type":"number"}}}}}}]},"trainer":{"description":"How the terms were found; scoring never reads it.","type":"object","additionalProperties":false,"required":["kind","rows","positives"],"properties":{"kind":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"iterations":{"type":"integer","minimum":0}}},"reference":{"description":"What the training rows looked like, for drift: a profile of each feature and of the scores.","type":"array","maxItems":4097,"items":{"$ref":"#/definitions/profile"}}},"definitions":{"name":{"type":"string","minLength":1,"maxLength":256},"column":{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}},"feature":{"description":"A raw cell turned into something that terms can use. `missing: fail` refuses to score a row whose cell is missing.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/numberFeature"},{"$ref":"#/definitions/levelFeature"},{"$ref":"#/definitions/bucketFeature"},{"$ref":"#/definitions/splineFeature"},{"$ref":"#/definitions/countFeature"},{"$ref":"#/definitions/indicatorFeature"},{"$ref":"#/definitions/tokensFeature"},{"$ref":"#/definitions/interactionFeature"}]},"side":{"description":"What an interaction can take: a number or a code.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/numberFeature"},{"$ref":"#/definitions/levelFeature"},{"$ref":"#/definitions/bucketFeature"},{"$ref":"#/definitions/countFeature"}]},"numberFeature":{"title":"NumberFeature","description":"(g(cell) − center) / scale, g = ln(1 + cell) or the cell itself. A cell at or below −1 under log1p counts as missing.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","center","scale"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}},"levelFeature":{"title":"LevelFeature","description":"A code: the cell's place among `levels`, or unseen. A boolean column has the levels `false`, `true`.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","levels"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["boolean","string"]},"missing":{"enum":["use","fail"]},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}}}},"bucketFeature":{"title":"BucketFeature","description":"A code: how many of `edges` (rising) are at most g(cell), g = ln(1 + cell) or the cell itself; so the codes are 0 to the number of edges.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","edges"],"properties":{"kind":{"const":"bucket"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"edges":{"type":"array","maxItems":1023,"items":{"type":"number"}}}},"splineFeature":{"title":"SplineFeature","description":"Columns of a natural cubic spline of g(cell) with these knots (rising): one fewer than knots. Each is (column − center) / scale.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","knots","center","scale"],"properties":{"kind":{"const":"spline"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"knots":{"type":"array","minItems":2,"maxItems":20,"items":{"type":"number"}},"center":{"type":"array","minItems":1,"maxItems":19,"items":{"type":"number"}},"scale":{"type":"array","minItems":1,"maxItems":19,"items":{"type":"number","exclusiveMinimum":0}}}},"countFeature":{"title":"CountFeature","description":"(g(count) − center) / scale, count = how many training rows hold the cell's level (0 for a level that is not among `levels`), g = ln(1 + count) or the count itself.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","levels","counts","center","scale"],"properties":{"kind":{"const":"count"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}},"counts":{"type":"array","maxItems":65536,"items":{"type":"integer","minimum":1}},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}},"indicatorFeature":{"title":"IndicatorFeature","description":"A code: 0 where the cell is there, 1 where it is missing.","type":"object","additionalProperties":false,"required":["kind","column","type"],"properties":{"kind":{"const":"indicator"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}},"tokensFeature":{"title":"TokensFeature","description":"How often each word of `vocabulary` stands in the cell; other words are passed over.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","vocabulary"],"properties":{"kind":{"const":"tokens"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"vocabulary":{"type":"array","maxItems":65536,"items":{"type":"string"}}}},"interactionFeature":{"title":"InteractionFeature","description":"Two sides taken together: of two numbers their product; of two codes the code left × (codes of the right side) + right; of a number and a code the number within each level. Missing where a side is.","type":"object","additionalProperties":false,"required":["kind","left","right"],"properties":{"kind":{"const":"interaction"},"left":{"$ref":"#/definitions/side"},"right":{"$ref":"#/definitions/side"}}},"term":{"description":"A contribution to the log-odds from one feature (its index in `features`); `absent` is the contribution where the cell is missing.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"title":"BasisTerm","description":"The sum of weight × column: over the columns of a spline, or over the levels of a number within levels (only its own level's column is not 0).","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"basis"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}},{"title":"LinearTerm","description":"weight × value, of a number, count or product.","type":"object","additionalProperties":false,"required":["kind","feature","weight","absent"],"properties":{"kind":{"const":"linear"},"feature":{"type":"integer","minimum":0},"weight":{"type":"number"},"absent":{"type":"number"}}},{"title":"GaussianTerm","description":"ln N(value; positive) − ln N(value; negative), of a number, count or product; means and variances stand as [negative, positive].","type":"object","additionalProperties":false,"required":["kind","feature","mean","variance","absent"],"properties":{"kind":{"const":"gaussian"},"feature":{"type":"integer","minimum":0},"mean":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"variance":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","exclusiveMinimum":0}},"absent":{"type":"number"}}},{"title":"TableTerm","description":"weights[code], of a level, bucket, indicator or pair of codes; `unseen` for a level that training never saw.","type":"object","additionalProperties":false,"required":["kind","feature","weights","unseen","absent"],"properties":{"kind":{"const":"table"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"unseen":{"type":"number"},"absent":{"type":"number"}}},{"title":"BagTerm","description":"The sum of count × weight over the words of a tokens feature.","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"bag"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}}]},"profile":{"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"title":"NumberProfile","description":"Of raw cells (or, without `column`, of the model's scores): how many, how many missing, and quantiles at 0, 0.1, …, 1.","type":"object","additionalProperties":false,"required":["kind","rows","missing","quantiles"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"quantiles":{"type":"array","maxItems":11,"items":{"type":"number"}}}},{"title":"LevelProfile","description":"How often each level stood there, most frequent first, at most 50 of them; `others` counts the rest.","type":"object","additionalProperties":false,"required":["kind","column","rows","missing","levels","others"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"levels":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["level","count"],"properties":{"level":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"others":{"type":"integer","minimum":0}}}]}}};
const schema12 = {"type":"string","minLength":1,"maxLength":256};
const schema30 = {"description":"A contribution to the log-odds from one feature (its index in `features`); `absent` is the contribution where the cell is missing.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"title":"BasisTerm","description":"The sum of weight × column: over the columns of a spline, or over the levels of a number within levels (only its own level's column is not 0).","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"basis"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}},{"title":"LinearTerm","description":"weight × value, of a number, count or product.","type":"object","additionalProperties":false,"required":["kind","feature","weight","absent"],"properties":{"kind":{"const":"linear"},"feature":{"type":"integer","minimum":0},"weight":{"type":"number"},"absent":{"type":"number"}}},{"title":"GaussianTerm","description":"ln N(value; positive) − ln N(value; negative), of a number, count or product; means and variances stand as [negative, positive].","type":"object","additionalProperties":false,"required":["kind","feature","mean","variance","absent"],"properties":{"kind":{"const":"gaussian"},"feature":{"type":"integer","minimum":0},"mean":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"variance":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","exclusiveMinimum":0}},"absent":{"type":"number"}}},{"title":"TableTerm","description":"weights[code], of a level, bucket, indicator or pair of codes; `unseen` for a level that training never saw.","type":"object","additionalProperties":false,"required":["kind","feature","weights","unseen","absent"],"properties":{"kind":{"const":"table"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"unseen":{"type":"number"},"absent":{"type":"number"}}},{"title":"BagTerm","description":"The sum of count × weight over the words of a tokens feature.","type":"object","additionalProperties":false,"required":["kind","feature","weights","absent"],"properties":{"kind":{"const":"bag"},"feature":{"type":"integer","minimum":0},"weights":{"type":"array","maxItems":65536,"items":{"type":"number"}},"absent":{"type":"number"}}}]};
const func2 = Object.prototype.hasOwnProperty;

const schema13 = {"description":"A raw cell turned into something that terms can use. `missing: fail` refuses to score a row whose cell is missing.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/numberFeature"},{"$ref":"#/definitions/levelFeature"},{"$ref":"#/definitions/bucketFeature"},{"$ref":"#/definitions/splineFeature"},{"$ref":"#/definitions/countFeature"},{"$ref":"#/definitions/indicatorFeature"},{"$ref":"#/definitions/tokensFeature"},{"$ref":"#/definitions/interactionFeature"}]};
const schema14 = {"title":"NumberFeature","description":"(g(cell) − center) / scale, g = ln(1 + cell) or the cell itself. A cell at or below −1 under log1p counts as missing.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","center","scale"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.log1p === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log1p"},message:"must have required property '"+"log1p"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.center === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "center"},message:"must have required property '"+"center"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scale === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
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
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant"};
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
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema14.properties.missing.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/log1p",schemaPath:"#/properties/log1p/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err15 = {instancePath:instancePath+"/center",schemaPath:"#/properties/center/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err16 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err17 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"LevelFeature","description":"A code: the cell's place among `levels`, or unseen. A boolean column has the levels `false`, `true`.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","levels"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["boolean","string"]},"missing":{"enum":["use","fail"]},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.levels === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "column")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "levels"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("level" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "boolean") || (data2 === "string"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err11 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema16.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.levels !== undefined){
let data4 = data.levels;
if(Array.isArray(data4)){
if(data4.length > 65536){
const err12 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(typeof data4[i0] !== "string"){
const err13 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"BucketFeature","description":"A code: how many of `edges` (rising) are at most g(cell), g = ln(1 + cell) or the cell itself; so the codes are 0 to the number of edges.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","edges"],"properties":{"kind":{"const":"bucket"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"edges":{"type":"array","maxItems":1023,"items":{"type":"number"}}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.log1p === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log1p"},message:"must have required property '"+"log1p"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.edges === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "column")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "log1p")) || (key0 === "edges"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("bucket" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "bucket"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err8 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data1) < 1){
const err9 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "number") || (data2 === "date"))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err12 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema18.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.log1p !== undefined){
if(typeof data.log1p !== "boolean"){
const err13 = {instancePath:instancePath+"/log1p",schemaPath:"#/properties/log1p/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.edges !== undefined){
let data5 = data.edges;
if(Array.isArray(data5)){
if(data5.length > 1023){
const err14 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit: 1023},message:"must NOT have more than 1023 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"SplineFeature","description":"Columns of a natural cubic spline of g(cell) with these knots (rising): one fewer than knots. Each is (column − center) / scale.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","knots","center","scale"],"properties":{"kind":{"const":"spline"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","date"]},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"knots":{"type":"array","minItems":2,"maxItems":20,"items":{"type":"number"}},"center":{"type":"array","minItems":1,"maxItems":19,"items":{"type":"number"}},"scale":{"type":"array","minItems":1,"maxItems":19,"items":{"type":"number","exclusiveMinimum":0}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.log1p === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log1p"},message:"must have required property '"+"log1p"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.knots === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knots"},message:"must have required property '"+"knots"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.center === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "center"},message:"must have required property '"+"center"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scale === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "column")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "log1p")) || (key0 === "knots")) || (key0 === "center")) || (key0 === "scale"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
if("spline" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "spline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err10 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data1) < 1){
const err11 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "number") || (data2 === "date"))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err14 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema20.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.log1p !== undefined){
if(typeof data.log1p !== "boolean"){
const err15 = {instancePath:instancePath+"/log1p",schemaPath:"#/properties/log1p/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.knots !== undefined){
let data5 = data.knots;
if(Array.isArray(data5)){
if(data5.length > 20){
const err16 = {instancePath:instancePath+"/knots",schemaPath:"#/properties/knots/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 2){
const err17 = {instancePath:instancePath+"/knots",schemaPath:"#/properties/knots/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/knots/" + i0,schemaPath:"#/properties/knots/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/knots",schemaPath:"#/properties/knots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.center !== undefined){
let data7 = data.center;
if(Array.isArray(data7)){
if(data7.length > 19){
const err20 = {instancePath:instancePath+"/center",schemaPath:"#/properties/center/maxItems",keyword:"maxItems",params:{limit: 19},message:"must NOT have more than 19 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/center",schemaPath:"#/properties/center/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data8 = data7[i1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/center/" + i1,schemaPath:"#/properties/center/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/center",schemaPath:"#/properties/center/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.scale !== undefined){
let data9 = data.scale;
if(Array.isArray(data9)){
if(data9.length > 19){
const err24 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maxItems",keyword:"maxItems",params:{limit: 19},message:"must NOT have more than 19 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.length < 1){
const err25 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data9.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data10 = data9[i2];
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/scale/" + i2,schemaPath:"#/properties/scale/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/scale/" + i2,schemaPath:"#/properties/scale/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"CountFeature","description":"(g(count) − center) / scale, count = how many training rows hold the cell's level (0 for a level that is not among `levels`), g = ln(1 + count) or the count itself.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","log1p","levels","counts","center","scale"],"properties":{"kind":{"const":"count"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"log1p":{"type":"boolean"},"levels":{"type":"array","maxItems":65536,"items":{"type":"string"}},"counts":{"type":"array","maxItems":65536,"items":{"type":"integer","minimum":1}},"center":{"type":"number"},"scale":{"type":"number","exclusiveMinimum":0}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.log1p === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log1p"},message:"must have required property '"+"log1p"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.levels === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.counts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.center === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "center"},message:"must have required property '"+"center"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.scale === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
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
if(data.kind !== undefined){
if("count" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "count"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err11 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data1) < 1){
const err12 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined){
if("string" !== data.type){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "string"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err15 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema22.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.log1p !== undefined){
if(typeof data.log1p !== "boolean"){
const err16 = {instancePath:instancePath+"/log1p",schemaPath:"#/properties/log1p/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.levels !== undefined){
let data5 = data.levels;
if(Array.isArray(data5)){
if(data5.length > 65536){
const err17 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(typeof data5[i0] !== "string"){
const err18 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.counts !== undefined){
let data7 = data.counts;
if(Array.isArray(data7)){
if(data7.length > 65536){
const err20 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data7.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data8 = data7[i1];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.center !== undefined){
let data9 = data.center;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/center",schemaPath:"#/properties/center/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.scale !== undefined){
let data10 = data.scale;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"IndicatorFeature","description":"A code: 0 where the cell is there, 1 where it is missing.","type":"object","additionalProperties":false,"required":["kind","column","type"],"properties":{"kind":{"const":"indicator"},"column":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "column")) || (key0 === "type"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if("indicator" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "indicator"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "number") || (data2 === "boolean")) || (data2 === "string")) || (data2 === "date"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema26 = {"title":"TokensFeature","description":"How often each word of `vocabulary` stands in the cell; other words are passed over.","type":"object","additionalProperties":false,"required":["kind","column","type","missing","vocabulary"],"properties":{"kind":{"const":"tokens"},"column":{"$ref":"#/definitions/name"},"type":{"const":"string"},"missing":{"enum":["use","fail"]},"vocabulary":{"type":"array","maxItems":65536,"items":{"type":"string"}}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vocabulary === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vocabulary"},message:"must have required property '"+"vocabulary"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "column")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "vocabulary"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("tokens" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "tokens"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
if("string" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "string"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!((data3 === "use") || (data3 === "fail"))){
const err11 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema26.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.vocabulary !== undefined){
let data4 = data.vocabulary;
if(Array.isArray(data4)){
if(data4.length > 65536){
const err12 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(typeof data4[i0] !== "string"){
const err13 = {instancePath:instancePath+"/vocabulary/" + i0,schemaPath:"#/properties/vocabulary/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"InteractionFeature","description":"Two sides taken together: of two numbers their product; of two codes the code left × (codes of the right side) + right; of a number and a code the number within each level. Missing where a side is.","type":"object","additionalProperties":false,"required":["kind","left","right"],"properties":{"kind":{"const":"interaction"},"left":{"$ref":"#/definitions/side"},"right":{"$ref":"#/definitions/side"}}};
const schema29 = {"description":"What an interaction can take: a number or a code.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/numberFeature"},{"$ref":"#/definitions/levelFeature"},{"$ref":"#/definitions/bucketFeature"},{"$ref":"#/definitions/countFeature"}]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "level"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "bucket"){
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
else if(tag0 === "count"){
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.left === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.right === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "left")) || (key0 === "right"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if("interaction" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "interaction"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.left !== undefined){
if(!(validate20(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined){
if(!(validate20(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "level"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "bucket"){
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
else if(tag0 === "spline"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "count"){
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
else if(tag0 === "indicator"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tokens"){
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
else if(tag0 === "interaction"){
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"title":"NumberProfile","description":"Of raw cells (or, without `column`, of the model's scores): how many, how many missing, and quantiles at 0, 0.1, …, 1.","type":"object","additionalProperties":false,"required":["kind","rows","missing","quantiles"],"properties":{"kind":{"const":"number"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"quantiles":{"type":"array","maxItems":11,"items":{"type":"number"}}}},{"title":"LevelProfile","description":"How often each level stood there, most frequent first, at most 50 of them; `others` counts the rest.","type":"object","additionalProperties":false,"required":["kind","column","rows","missing","levels","others"],"properties":{"kind":{"const":"level"},"column":{"$ref":"#/definitions/column"},"rows":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"levels":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["level","count"],"properties":{"level":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"others":{"type":"integer","minimum":0}}}]};
const schema32 = {"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/definitions/name"},"type":{"enum":["number","boolean","string","date"]}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
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
if(data.quantiles === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "quantiles"},message:"must have required property '"+"quantiles"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "column")) || (key0 === "rows")) || (key0 === "missing")) || (key0 === "quantiles"))){
const err5 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate37(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/0/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/0/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.quantiles !== undefined){
let data4 = data.quantiles;
if(Array.isArray(data4)){
if(data4.length > 11){
const err11 = {instancePath:instancePath+"/quantiles",schemaPath:"#/oneOf/0/properties/quantiles/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/quantiles/" + i0,schemaPath:"#/oneOf/0/properties/quantiles/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err13 = {instancePath:instancePath+"/quantiles",schemaPath:"#/oneOf/0/properties/quantiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else if(tag0 === "level"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.column === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.rows === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.missing === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.levels === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.others === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "others"},message:"must have required property '"+"others"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data){
if(!((((((key1 === "kind") || (key1 === "column")) || (key1 === "rows")) || (key1 === "missing")) || (key1 === "levels")) || (key1 === "others"))){
const err21 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kind !== undefined){
if("level" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate37(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/1/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/rows",schemaPath:"#/oneOf/1/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.missing !== undefined){
let data9 = data.missing;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/1/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/1/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.levels !== undefined){
let data10 = data.levels;
if(Array.isArray(data10)){
if(data10.length > 50){
const err27 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data10.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.level === undefined){
const err28 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.count === undefined){
const err29 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "level") || (key2 === "count"))){
const err30 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.level !== undefined){
if(typeof data11.level !== "string"){
const err31 = {instancePath:instancePath+"/levels/" + i1+"/level",schemaPath:"#/oneOf/1/properties/levels/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.count !== undefined){
let data13 = data11.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/levels/" + i1+"/count",schemaPath:"#/oneOf/1/properties/levels/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/levels/" + i1+"/count",schemaPath:"#/oneOf/1/properties/levels/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err34 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/oneOf/1/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/levels",schemaPath:"#/oneOf/1/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.others !== undefined){
let data14 = data.others;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/others",schemaPath:"#/oneOf/1/properties/others/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/others",schemaPath:"#/oneOf/1/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate36.errors = vErrors;
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
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err31 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const tag0 = data10.kind;
if(typeof tag0 == "string"){
if(tag0 === "basis"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err32 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.feature === undefined){
const err33 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.weights === undefined){
const err34 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.absent === undefined){
const err35 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data10){
if(!((((key4 === "kind") || (key4 === "feature")) || (key4 === "weights")) || (key4 === "absent"))){
const err36 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.kind !== undefined){
if("basis" !== data10.kind){
const err37 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "basis"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.feature !== undefined){
let data12 = data10.feature;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err38 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/0/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/0/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data10.weights !== undefined){
let data13 = data10.weights;
if(Array.isArray(data13)){
if(data13.length > 65536){
const err40 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/0/properties/weights/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data13.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data14 = data13[i2];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err41 = {instancePath:instancePath+"/terms/" + i1+"/weights/" + i2,schemaPath:"#/definitions/term/oneOf/0/properties/weights/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/0/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.absent !== undefined){
let data15 = data10.absent;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err43 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/0/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err44 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else if(tag0 === "linear"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err45 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data10.feature === undefined){
const err46 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data10.weight === undefined){
const err47 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data10.absent === undefined){
const err48 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 in data10){
if(!((((key5 === "kind") || (key5 === "feature")) || (key5 === "weight")) || (key5 === "absent"))){
const err49 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data10.kind !== undefined){
if("linear" !== data10.kind){
const err50 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.feature !== undefined){
let data17 = data10.feature;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err51 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/1/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err52 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/1/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data10.weight !== undefined){
let data18 = data10.weight;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err53 = {instancePath:instancePath+"/terms/" + i1+"/weight",schemaPath:"#/definitions/term/oneOf/1/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.absent !== undefined){
let data19 = data10.absent;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/1/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else if(tag0 === "gaussian"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err56 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data10.feature === undefined){
const err57 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data10.mean === undefined){
const err58 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data10.variance === undefined){
const err59 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "variance"},message:"must have required property '"+"variance"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data10.absent === undefined){
const err60 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key6 in data10){
if(!(((((key6 === "kind") || (key6 === "feature")) || (key6 === "mean")) || (key6 === "variance")) || (key6 === "absent"))){
const err61 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data10.kind !== undefined){
if("gaussian" !== data10.kind){
const err62 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "gaussian"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data10.feature !== undefined){
let data21 = data10.feature;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err63 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/2/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err64 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/2/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data10.mean !== undefined){
let data22 = data10.mean;
if(Array.isArray(data22)){
if(data22.length > 2){
const err65 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/2/properties/mean/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.length < 2){
const err66 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/2/properties/mean/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len3 = data22.length;
for(let i3=0, begun3=errors; i3<len3 && errors<begun3+100; i3++){
let data23 = data22[i3];
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err67 = {instancePath:instancePath+"/terms/" + i1+"/mean/" + i3,schemaPath:"#/definitions/term/oneOf/2/properties/mean/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/terms/" + i1+"/mean",schemaPath:"#/definitions/term/oneOf/2/properties/mean/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data10.variance !== undefined){
let data24 = data10.variance;
if(Array.isArray(data24)){
if(data24.length > 2){
const err69 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/2/properties/variance/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data24.length < 2){
const err70 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/2/properties/variance/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data24.length;
for(let i4=0, begun4=errors; i4<len4 && errors<begun4+100; i4++){
let data25 = data24[i4];
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/terms/" + i1+"/variance/" + i4,schemaPath:"#/definitions/term/oneOf/2/properties/variance/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/terms/" + i1+"/variance/" + i4,schemaPath:"#/definitions/term/oneOf/2/properties/variance/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err73 = {instancePath:instancePath+"/terms/" + i1+"/variance",schemaPath:"#/definitions/term/oneOf/2/properties/variance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data10.absent !== undefined){
let data26 = data10.absent;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err74 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/2/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else if(tag0 === "table"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err76 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data10.feature === undefined){
const err77 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data10.weights === undefined){
const err78 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data10.unseen === undefined){
const err79 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/required",keyword:"required",params:{missingProperty: "unseen"},message:"must have required property '"+"unseen"+"'"};
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
if(!(((((key7 === "kind") || (key7 === "feature")) || (key7 === "weights")) || (key7 === "unseen")) || (key7 === "absent"))){
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
if("table" !== data10.kind){
const err82 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "table"},message:"must be equal to constant"};
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
let data28 = data10.feature;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err83 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/3/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
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
let data29 = data10.weights;
if(Array.isArray(data29)){
if(data29.length > 65536){
const err85 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/3/properties/weights/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len5 = data29.length;
for(let i5=0, begun5=errors; i5<len5 && errors<begun5+100; i5++){
let data30 = data29[i5];
if(!((typeof data30 == "number") && (isFinite(data30)))){
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
if(data10.unseen !== undefined){
let data31 = data10.unseen;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err88 = {instancePath:instancePath+"/terms/" + i1+"/unseen",schemaPath:"#/definitions/term/oneOf/3/properties/unseen/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data10.absent !== undefined){
let data32 = data10.absent;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err89 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/3/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else if(tag0 === "bag"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err91 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data10.feature === undefined){
const err92 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data10.weights === undefined){
const err93 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data10.absent === undefined){
const err94 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key8 in data10){
if(!((((key8 === "kind") || (key8 === "feature")) || (key8 === "weights")) || (key8 === "absent"))){
const err95 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data10.kind !== undefined){
if("bag" !== data10.kind){
const err96 = {instancePath:instancePath+"/terms/" + i1+"/kind",schemaPath:"#/definitions/term/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "bag"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data10.feature !== undefined){
let data34 = data10.feature;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err97 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/4/properties/feature/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err98 = {instancePath:instancePath+"/terms/" + i1+"/feature",schemaPath:"#/definitions/term/oneOf/4/properties/feature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data10.weights !== undefined){
let data35 = data10.weights;
if(Array.isArray(data35)){
if(data35.length > 65536){
const err99 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/4/properties/weights/maxItems",keyword:"maxItems",params:{limit: 65536},message:"must NOT have more than 65536 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len6 = data35.length;
for(let i6=0, begun6=errors; i6<len6 && errors<begun6+100; i6++){
let data36 = data35[i6];
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err100 = {instancePath:instancePath+"/terms/" + i1+"/weights/" + i6,schemaPath:"#/definitions/term/oneOf/4/properties/weights/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/terms/" + i1+"/weights",schemaPath:"#/definitions/term/oneOf/4/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data10.absent !== undefined){
let data37 = data10.absent;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err102 = {instancePath:instancePath+"/terms/" + i1+"/absent",schemaPath:"#/definitions/term/oneOf/4/properties/absent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/terms/" + i1,schemaPath:"#/definitions/term/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.link !== undefined){
if("logistic" !== data.link){
const err108 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/const",keyword:"const",params:{allowedValue: "logistic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.calibration !== undefined){
let data39 = data.calibration;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err109 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const tag1 = data39.kind;
if(typeof tag1 == "string"){
if(tag1 === "none"){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err110 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key9 in data39){
if(!(key9 === "kind")){
const err111 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.kind !== undefined){
if("none" !== data39.kind){
const err112 = {instancePath:instancePath+"/calibration/kind",schemaPath:"#/properties/calibration/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else if(tag1 === "sigmoid"){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err114 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data39.slope === undefined){
const err115 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "slope"},message:"must have required property '"+"slope"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data39.offset === undefined){
const err116 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key10 in data39){
if(!(((key10 === "kind") || (key10 === "slope")) || (key10 === "offset"))){
const err117 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data39.kind !== undefined){
if("sigmoid" !== data39.kind){
const err118 = {instancePath:instancePath+"/calibration/kind",schemaPath:"#/properties/calibration/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "sigmoid"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data39.slope !== undefined){
let data42 = data39.slope;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err119 = {instancePath:instancePath+"/calibration/slope",schemaPath:"#/properties/calibration/oneOf/1/properties/slope/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data39.offset !== undefined){
let data43 = data39.offset;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err120 = {instancePath:instancePath+"/calibration/offset",schemaPath:"#/properties/calibration/oneOf/1/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err121 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else if(tag1 === "isotonic"){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err122 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data39.knots === undefined){
const err123 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/2/required",keyword:"required",params:{missingProperty: "knots"},message:"must have required property '"+"knots"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key11 in data39){
if(!((key11 === "kind") || (key11 === "knots"))){
const err124 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.kind !== undefined){
if("isotonic" !== data39.kind){
const err125 = {instancePath:instancePath+"/calibration/kind",schemaPath:"#/properties/calibration/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "isotonic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data39.knots !== undefined){
let data45 = data39.knots;
if(Array.isArray(data45)){
if(data45.length > 512){
const err126 = {instancePath:instancePath+"/calibration/knots",schemaPath:"#/properties/calibration/oneOf/2/properties/knots/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data45.length < 1){
const err127 = {instancePath:instancePath+"/calibration/knots",schemaPath:"#/properties/calibration/oneOf/2/properties/knots/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len7 = data45.length;
for(let i7=0, begun7=errors; i7<len7 && errors<begun7+100; i7++){
let data46 = data45[i7];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.at === undefined){
const err128 = {instancePath:instancePath+"/calibration/knots/" + i7,schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data46.value === undefined){
const err129 = {instancePath:instancePath+"/calibration/knots/" + i7,schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key12 in data46){
if(!((key12 === "at") || (key12 === "value"))){
const err130 = {instancePath:instancePath+"/calibration/knots/" + i7,schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data46.at !== undefined){
let data47 = data46.at;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err131 = {instancePath:instancePath+"/calibration/knots/" + i7+"/at",schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/properties/at/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data46.value !== undefined){
let data48 = data46.value;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err132 = {instancePath:instancePath+"/calibration/knots/" + i7+"/value",schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/calibration/knots/" + i7,schemaPath:"#/properties/calibration/oneOf/2/properties/knots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/calibration/knots",schemaPath:"#/properties/calibration/oneOf/2/properties/knots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag1},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag1},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.trainer !== undefined){
let data49 = data.trainer;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.kind === undefined){
const err139 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data49.rows === undefined){
const err140 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data49.positives === undefined){
const err141 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key13 in data49){
if(!((((key13 === "kind") || (key13 === "rows")) || (key13 === "positives")) || (key13 === "iterations"))){
const err142 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data49.kind !== undefined){
let data50 = data49.kind;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err143 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/properties/trainer/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/properties/trainer/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data49.rows !== undefined){
let data51 = data49.rows;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err145 = {instancePath:instancePath+"/trainer/rows",schemaPath:"#/properties/trainer/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err146 = {instancePath:instancePath+"/trainer/rows",schemaPath:"#/properties/trainer/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data49.positives !== undefined){
let data52 = data49.positives;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err147 = {instancePath:instancePath+"/trainer/positives",schemaPath:"#/properties/trainer/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err148 = {instancePath:instancePath+"/trainer/positives",schemaPath:"#/properties/trainer/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data49.iterations !== undefined){
let data53 = data49.iterations;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err149 = {instancePath:instancePath+"/trainer/iterations",schemaPath:"#/properties/trainer/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err150 = {instancePath:instancePath+"/trainer/iterations",schemaPath:"#/properties/trainer/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.reference !== undefined){
let data54 = data.reference;
if(Array.isArray(data54)){
if(data54.length > 4097){
const err152 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxItems",keyword:"maxItems",params:{limit: 4097},message:"must NOT have more than 4097 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len8 = data54.length;
for(let i8=0, begun8=errors; i8<len8 && errors<begun8+100; i8++){
if(!(validate36(data54[i8], {instancePath:instancePath+"/reference/" + i8,parentData:data54,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
