// A small debate made by hand.
//
// 0 licence  <- 2 supported by 1 safety       (1 is reworded at 9)
//            <- 4 attacked by 3 cost           (withdrawn at 8, back at 10)
//   relation 2 <- 6 undercut by 5 analogy
// 7 asks about 1
export const ROLES = ["CLAIM", "EVIDENCE", "QUESTION", "SUPPORT", "ATTACK", "REPHRASE", "PREFERENCE"];

const CLAIM = 0;
const QUESTION = 2;
const SUPPORT = 3;
const ATTACK = 4;

export function document() {
  return {
    debate: "d",
    after: 0,
    version: 10,
    left: 0,
    roles: ROLES,
    titles: [
      ["Licences", 1, 5],
      ["Licences for models", 5],
    ],
    closings: [],
    labels: [{ name: "first week", version: 6 }],
    things: [
      [
        0,
        "licence",
        CLAIM,
        1,
        -1,
        [["Licence models.", 1]],
        [
          ["Ann", 1, 4],
          ["Ben", 2],
        ],
        [],
      ],
      [
        1,
        "safety",
        CLAIM,
        2,
        -1,
        [
          ["They are unsafe.", 2, 9],
          ["Some are unsafe.", 9],
        ],
        [],
        [],
      ],
      [2, "supports", SUPPORT, 3, 0, [[1, 3]], [["analogy", 3]], []],
      [3, "cost", CLAIM, 4, -1, [["It costs.", 4]], [], [[8, 10]]],
      [4, "attacks", ATTACK, 5, 0, [[3, 5]], [], []],
      [5, "analogy", CLAIM, 5, -1, [["Models are no cars.", 5]], [], []],
      [6, "undercuts", ATTACK, 6, 2, [[5, 6]], [], []],
      [7, "question", QUESTION, 7, 1, [["How unsafe?", 7]], [], []],
    ],
    changes: {
      types: ["claim", "relation", "withdrawn"],
      participants: ["ann", "ben"],
      rows: [
        [0, 0, 1000, 0],
        [0, 1, 10, 1],
        [1, 0, 10, 2],
        [0, 0, 10, 3],
        [1, 0, 10, 4],
        [1, 0, 10, 6],
        [0, 1, 10, 7],
        [2, 0, 5000, 3],
        [0, 0, 10, 1],
        [2, 0, 10, 3],
      ],
    },
    verdicts: {
      names: ["OUT", "IN"],
      rows: [
        [0, 1, 1, 50],
        [0, 5, 0, 20],
        [1, 2, 1, 50],
        [0, 8, 1, 70],
      ],
    },
    places: {
      width: 100,
      height: 50,
      rows: [
        [0, 0, 0, 40, 10],
        [1, 0, 30, 40, 10],
      ],
    },
  };
}

/** What came with version 11: an objection to the claim about cost, and a new wording of the thesis. */
export function delta() {
  return {
    ...document(),
    after: 10,
    version: 12,
    things: [
      [
        0,
        "licence",
        CLAIM,
        1,
        -1,
        [
          ["Licence models.", 1, 12],
          ["Licence large models.", 12],
        ],
        [],
        [],
      ],
      [8, "again", ATTACK, 11, 3, [[1, 11]], [], []],
    ],
    changes: {
      types: ["relation", "reworded"],
      participants: ["cleo"],
      rows: [
        [0, 0, 9000, 8],
        [1, 0, 5, 0],
      ],
    },
    verdicts: { names: ["IN", "OUT"], rows: [[3, 11, 1, 10]] },
    places: { width: 120, height: 50, rows: [[8, 5, 5, 0, 0]] },
  };
}
