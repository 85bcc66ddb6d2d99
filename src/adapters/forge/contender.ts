/** Who a commit is from. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Who commits where nobody else is named: git's own settings on a laptop, the token's bot on GitHub. */
export const CONTENDER: Author = { name: "Contender", email: "contender@localhost" };
