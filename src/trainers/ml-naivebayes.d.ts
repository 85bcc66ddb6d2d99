/** What this project uses of ml-naivebayes 4.0.0, which has no types of its own. */
declare module "ml-naivebayes" {
  /** A matrix of ml-matrix, as its JSON: rows of numbers. */
  interface MatrixLike {
    to2DArray(): number[][];
  }

  export interface GaussianJson {
    modelName: "NaiveBayes";
    /** class × feature */
    means: number[][];
    /** class × (ln prior, then [1 / (√2π·σ), −2σ²] for each feature) */
    calculateProbabilities: (number | number[])[][];
  }

  export class GaussianNB {
    train(rows: readonly (readonly number[])[], labels: readonly number[]): void;
    predict(rows: readonly (readonly number[])[]): number[];
    toJSON(): GaussianJson;
    static load(model: GaussianJson): GaussianNB;
  }

  export class MultinomialNB {
    train(rows: readonly (readonly number[])[], labels: readonly number[]): void;
    predict(rows: readonly (readonly number[])[]): number[];
    /** Logarithms: class × 1 priors, class × word probabilities. */
    toJSON(): { name: "MultinomialNB"; priorProbability: MatrixLike; conditionalProbability: MatrixLike };
    static load(model: unknown): MultinomialNB;
  }
}
