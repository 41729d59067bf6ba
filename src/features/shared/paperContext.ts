/** Name of the context in which the entry of a bundle hands its pages how paper is fetched; alone, so that an entry takes in no more. */
export const PAPER = "paper";
