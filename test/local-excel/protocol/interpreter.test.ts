import { describe, expect, it } from "vitest";
import { itemNotFound } from "../../../src/local-excel/protocol/hostError.js";
import { HostCollection, HostObject } from "../../../src/local-excel/protocol/hostObject.js";
import { Interpreter } from "../../../src/local-excel/protocol/interpreter.js";
import { ActionType, ObjectPathType, type Action, type ObjectPath, type ResponseBody } from "../../../src/local-excel/protocol/wire.js";

class Shelf extends HostCollection {
  readonly books = [new Book("a", 1), new Book("b", 2)];
  added = 0;

  items(): Book[] {
    return this.books;
  }
  get Count(): number {
    return this.books.length;
  }
  Add(name: string): Book {
    this.added++;
    return new Book(name, 0);
  }
  GetItem(name: string): Book {
    const book = this.GetItemOrNullObject(name);
    if (!book) throw itemNotFound();
    return book;
  }
  GetItemOrNullObject(name: string): Book | null {
    return this.books.find((book) => book.Name === name) ?? null;
  }
}

class Book extends HostObject {
  constructor(
    private name: string,
    private pages: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: `id-${this.name}` };
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    this.name = name;
  }
  get Pages(): number {
    return this.pages;
  }
  get Next(): Book {
    return new Book(`${this.name}+`, this.pages + 1);
  }
  CopyFrom(other: Book): void {
    this.pages = other.pages;
  }
  secret(): string {
    return "ours alone";
  }
}

const root: ObjectPath = { Id: 1, ObjectPathType: ObjectPathType.Global, Name: "" };
const bookA: ObjectPath = {
  Id: 2,
  ObjectPathType: ObjectPathType.Indexer,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["a"] },
};
const bookB: ObjectPath = { ...bookA, Id: 3, ArgumentInfo: { Arguments: ["b"] } };
const noBook: ObjectPath = {
  Id: 4,
  ObjectPathType: ObjectPathType.Method,
  Name: "GetItemOrNullObject",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["z"] },
};

function action(type: number, path: ObjectPath, more: Partial<Action> = {}): Action {
  return { Id: 100, ActionType: type, Name: "", ObjectPathId: path.Id, ...more };
}

function run(shelf: Shelf, paths: readonly ObjectPath[], actions: readonly Action[], interpreter = interpreterOf(shelf)): ResponseBody {
  const numbered = actions.map((one, index) => ({ ...one, Id: index + 1 }));
  return interpreter.run({ Actions: numbered, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) });
}

function interpreterOf(shelf: Shelf): Interpreter {
  return new Interpreter(shelf, new Map([["Library.Service", () => new Book("service", 0)]]));
}

describe("actions", () => {
  it("instantiate, load, set, update and call", () => {
    const { Results, Error } = run(
      new Shelf(),
      [root, bookA, bookB],
      [
        action(ActionType.Instantiate, bookA),
        action(ActionType.SetProperty, bookA, { Name: "Name", ArgumentInfo: { Arguments: ["renamed"] } }),
        action(ActionType.Method, bookA, { Name: "CopyFrom", ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] } }),
        action(ActionType.Query, bookA, { QueryInfo: { Select: ["name", "pages", "next/name"] } }),
        action(ActionType.Update, bookB, { ObjectState: { Name: "updated" } }),
        action(ActionType.Query, bookB),
        action(ActionType.Trace, root),
      ],
    );
    expect(Error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([
      { Id: "id-a" },
      null,
      null,
      { Id: "id-renamed", Name: "renamed", Pages: 2, Next: { Id: "id-renamed+", Name: "renamed+" } },
      null,
      { Id: "id-updated", Name: "updated", Pages: 2 },
      null,
    ]);
  });

  it("load a collection from its items, with its own properties, a part and a beginning", () => {
    const { Results } = run(
      new Shelf(),
      [root],
      [
        action(ActionType.Query, root, { QueryInfo: { Select: ["name", "count"] } }),
        action(ActionType.Query, root, { QueryInfo: { Select: ["pages"], Skip: 1, Top: 1 } }),
      ],
    );
    expect(Results.map(({ Value }) => Value)).toEqual([
      {
        Count: 2,
        _Items: [
          { Id: "id-a", Name: "a" },
          { Id: "id-b", Name: "b" },
        ],
      },
      { _Items: [{ Id: "id-b", Pages: 2 }] },
    ]);
  });

  it("walk a path once in a request", () => {
    const shelf = new Shelf();
    const added: ObjectPath = {
      Id: 5,
      ObjectPathType: ObjectPathType.Method,
      Name: "Add",
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: ["new"] },
    };
    run(shelf, [root, added], [action(ActionType.Instantiate, added), action(ActionType.Query, added), action(ActionType.Query, added)]);
    expect(shelf.added).toBe(1);
  });

  it("do nothing on a null object, nor on what is reached through it", () => {
    const below: ObjectPath = { Id: 6, ObjectPathType: ObjectPathType.Property, Name: "Next", ParentObjectPathId: 4 };
    const { Results, Error } = run(
      new Shelf(),
      [root, noBook, below],
      [
        action(ActionType.Instantiate, noBook),
        action(ActionType.Query, below, { QueryInfo: { Select: ["name"] } }),
        action(ActionType.SetProperty, below, { Name: "Name", ArgumentInfo: { Arguments: ["x"] } }),
        action(ActionType.Method, below, { Name: "CopyFrom" }),
      ],
    );
    expect(Error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null, null, { _IsNull: true }]);
  });

  it("stop at the first that fails and say which", () => {
    const shelf = new Shelf();
    const { Results, Error } = run(
      shelf,
      [root, bookA, { ...bookB, ArgumentInfo: { Arguments: ["z"] } }],
      [
        action(ActionType.SetProperty, bookA, { Name: "Name", ArgumentInfo: { Arguments: ["done"] } }),
        action(ActionType.Instantiate, bookB),
        action(ActionType.SetProperty, bookA, { Name: "Name", ArgumentInfo: { Arguments: ["not done"] } }),
      ],
    );
    expect(Results).toHaveLength(1);
    expect(Error).toEqual({
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "Shelf.getItem",
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
    expect(shelf.books[0]?.Name).toBe("done");
  });
});

describe("tracked objects", () => {
  it("are found by their reference in later requests until they are let go", () => {
    const shelf = new Shelf();
    const interpreter = interpreterOf(shelf);
    const keep = action(ActionType.Method, bookA, { Name: "_KeepReference" });
    const kept = run(shelf, [root, bookA], [keep, action(ActionType.Instantiate, bookA)], interpreter);
    const { _ReferenceId: id } = kept.Results[1]?.Value as { _ReferenceId: string };
    const tracked: ObjectPath = { Id: 7, ObjectPathType: ObjectPathType.Reference, Name: id };
    expect(run(shelf, [tracked], [action(ActionType.Query, tracked)], interpreter).Results[0]?.Value).toMatchObject({ Name: "a" });
    const letGo = action(ActionType.Method, root, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [id] } });
    run(shelf, [root], [letGo], interpreter);
    expect(run(shelf, [tracked], [action(ActionType.Query, tracked)], interpreter).Error?.Code).toBe("InvalidReference");
  });
});

describe("what is not modelled", () => {
  const unknown: ObjectPath = { Id: 8, ObjectPathType: ObjectPathType.New, Name: "Other.Service" };
  it.each<[string, ObjectPath, Action]>([
    ["Book.colour (load)", root, action(ActionType.QueryAsJson, root, { QueryInfo: { Expand: ["colour/name"] } })],
    ["Book.secret()", bookA, action(ActionType.Method, bookA, { Name: "secret" })],
    ["Book.pages (set)", bookA, action(ActionType.SetProperty, bookA, { Name: "Pages", ArgumentInfo: { Arguments: [1] } })],
    ["Book.colour (set)", bookA, action(ActionType.Update, bookA, { ObjectState: { Name: "x", Colour: "red" } })],
    ["the service Other.Service", unknown, action(ActionType.Instantiate, unknown)],
    ["action type 8", bookA, action(8, bookA)],
    [
      "Shelf.count as an object",
      { ...bookA, Id: 9, ObjectPathType: ObjectPathType.Property, Name: "Count" },
      action(ActionType.Instantiate, { ...bookA, Id: 9 }),
    ],
    ["object path type 99", { ...bookA, Id: 9, ObjectPathType: 99 }, action(ActionType.Instantiate, { ...bookA, Id: 9 })],
  ])("%s", (what, path, one) => {
    const interpreter = interpreterOf(new Shelf());
    const { Error } = run(new Shelf(), [root, path], [one], interpreter);
    expect(Error?.Code).toBe("HostNotImplemented");
    expect([...interpreter.unimplemented]).toEqual([what]);
  });

  it("is noted like a mistake of the model itself", () => {
    const broken = new Shelf();
    Object.defineProperty(broken, "items", {
      value: () => {
        throw new TypeError("a mistake of ours");
      },
    });
    const interpreter = interpreterOf(broken);
    expect(run(broken, [root], [action(ActionType.Query, root)], interpreter).Error?.Code).toBe("GeneralException");
    expect([...interpreter.unimplemented]).toEqual(["mistake in Local Excel: a mistake of ours"]);
  });
});
