const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * A name as a YAML scalar: bare where every reader takes it for text, else in quotes.
 *
 * @example `yamlWord("main")` is `main`, `yamlWord("on")` is `"on"`
 */
export function yamlWord(name: string): string {
  return /^[a-z][a-z0-9_./-]*$/i.test(name) && !WORDS.test(name) ? name : JSON.stringify(name);
}
