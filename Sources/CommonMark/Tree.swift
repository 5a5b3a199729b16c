internal import CCMark

/// A syntax tree that cmark has made and that this value alone owns.
///
/// It cannot be copied, so it is freed exactly once; nodes, walkers and texts of it stay inside this
/// room and are valid only while it lives. cmark keeps no state between parsers (cmark.h, "Parsing"),
/// so any number of threads may each hold trees of their own.
@safe struct Tree: ~Copyable {
  private let root: OpaquePointer

  /// Parses CommonMark.
  ///
  /// - Parameters:
  ///   - source: The text as UTF-8. cmark itself replaces NUL by U+FFFD (CommonMark 0.30,
  ///     section 2.3).
  ///   - repairsEncoding: Whether bytes that are not UTF-8 become U+FFFD.
  init(parsing source: Span<UInt8>, repairsEncoding: Bool = false) {
    let options = repairsEncoding ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
    // Neither returns a null pointer: cmark ends the process when memory runs out (`xcalloc`).
    let parser: OpaquePointer = unsafe cmark_parser_new(options)
    defer { unsafe cmark_parser_free(parser) }
    unsafe source.withUnsafeBytes { bytes in
      guard let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return }
      unsafe cmark_parser_feed(parser, start, bytes.count)
    }
    unsafe root = cmark_parser_finish(parser)
  }

  deinit { unsafe cmark_node_free(root) }

  /// Lends the node that holds all others.
  ///
  /// Nodes are handed out only in here, so that the tree cannot be freed while one is in use.
  ///
  /// - Parameter body: Receives the node and must not let it out.
  /// - Returns: What `body` returns.
  borrowing func withDocument<Result>(_ body: (Node) -> Result) -> Result {
    unsafe body(Node(root))
  }
}

/// A node of a tree, valid only while the tree lives.
@safe struct Node: Equatable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  fileprivate func makeIterator() -> OpaquePointer { unsafe cmark_iter_new(pointer) }

  fileprivate func restart(_ iterator: OpaquePointer, at event: cmark_event_type) {
    unsafe cmark_iter_reset(iterator, pointer, event)
  }

  static func == (left: Node, right: Node) -> Bool { unsafe left.pointer == right.pointer }

  /// What it is.
  var kind: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  /// The node that holds it.
  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  /// Its first child.
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  /// The sibling after it.
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  /// The line of the source it starts on, counted from 1.
  var line: Int { Int(unsafe cmark_node_get_start_line(pointer)) }

  /// The text of a text, code or raw HTML node.
  var literal: NodeText { unsafe NodeText(cmark_node_get_literal(pointer)) }
  /// The address of a link or an image.
  var address: NodeText { unsafe NodeText(cmark_node_get_url(pointer)) }
  /// The title of a link or an image; empty for none.
  var title: NodeText { unsafe NodeText(cmark_node_get_title(pointer)) }
  /// What follows the opening fence of a code block.
  var fenceInfo: NodeText { unsafe NodeText(cmark_node_get_fence_info(pointer)) }

  /// The level of a heading.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  /// Whether a list has bullets and not numbers.
  var isBulletList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }
  /// The number of a list's first item.
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  /// Whether the paragraphs of a list stand close.
  var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
}

/// A text inside a tree, valid only while the tree lives.
@safe struct NodeText: RandomAccessCollection {
  private let bytes: UnsafeBufferPointer<UInt8>

  fileprivate init(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text else {
      unsafe bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    let raw = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    unsafe bytes = raw.assumingMemoryBound(to: UInt8.self)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { unsafe bytes.count }
  subscript(position: Int) -> UInt8 { unsafe bytes[position] }

  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    unsafe try body(bytes)
  }

  /// The text as a string.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }
}

/// A walk over a subtree that visits every node, without recursion: depth costs no stack.
@safe struct Walker: ~Copyable {
  private let iterator: OpaquePointer
  private(set) var node: Node
  private(set) var isEntering = false

  /// Prepares a walk.
  ///
  /// - Parameter root: The node whose subtree is walked, itself included.
  init(over root: Node) {
    unsafe iterator = root.makeIterator()
    node = root
  }

  deinit { unsafe cmark_iter_free(iterator) }

  /// Moves on: into a node, or out of one that can hold others.
  ///
  /// - Returns: `false` at the end.
  mutating func advance() -> Bool {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE else { return false }
    isEntering = event == CMARK_EVENT_ENTER
    unsafe node = Node(cmark_iter_get_node(iterator))
    return true
  }

  /// Goes on behind a node.
  ///
  /// - Parameter node: A node of the subtree that can hold others.
  mutating func skip(_ node: Node) {
    unsafe node.restart(iterator, at: CMARK_EVENT_EXIT)
  }

  /// Goes on with the children of `child`.
  ///
  /// - Parameter child: A node of the subtree that can hold others.
  mutating func enter(_ child: Node) {
    unsafe child.restart(iterator, at: CMARK_EVENT_ENTER)
  }
}
