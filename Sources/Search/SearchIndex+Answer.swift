/// What a query finds.
package struct SearchAnswer: Sendable {
  /// The articles in the order in which they are shown.
  package var order: [Int]
  /// What has to be compared with the text of each.
  package var checks: [SearchQuery.Clause]
  /// Other names that were searched for as well.
  package var also: [String]
}

extension SearchIndex {
  /// Finds articles.
  ///
  /// - Parameter text: What was typed.
  /// - Returns: The articles; with `checks` those that may hold the query.
  /// - Throws: A `SearchError` when a file of the index cannot be read.
  package mutating func search(_ text: String) throws -> SearchAnswer {
    try search(SearchQuery(text).clauses)
  }

  mutating func search(_ clauses: [SearchQuery.Clause]) throws -> SearchAnswer {
    var ranks = [UInt8](repeating: 0, count: total)
    var also: [String] = []
    var found: ArticleSet?
    for clause in clauses where !clause.isUnwanted {
      let answer = try self.answer(clause)
      for number in 0..<total { ranks[number] &+= answer.ranks[number] }
      also += answer.also
      found = found?.intersection(answer.all) ?? answer.all
    }
    var all = found ?? ArticleSet(total: total)
    if found == nil, !clauses.isEmpty { for number in 0..<total { all.insert(number) } }
    for clause in clauses where clause.isUnwanted && clause.words.count < 3 {
      let own = try clause.isPhrase ? chain(clause.words) : together(clause.words)
      all = all.subtracting(own.all)
    }
    let order = (0..<total).filter(all.contains)
      .sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 > $1 }
    return SearchAnswer(
      order: order, checks: clauses.filter { $0.isPhrase && $0.words.count > 2 }, also: also)
  }

  /// Whether an article has the phrases of a query and lacks the unwanted ones.
  ///
  /// - Parameters:
  ///   - number: An article that was found.
  ///   - checks: What has to be compared.
  /// - Returns: `true` for one that belongs to the results.
  /// - Throws: A `SearchError` when its text cannot be read.
  package mutating func holds(_ number: Int, _ checks: [SearchQuery.Clause]) throws -> Bool {
    guard !checks.isEmpty else { return true }
    let words = try words(number)
    return checks.allSatisfy { check in
      let isThere = words.indices.contains(where: { start in
        start + check.words.count <= words.count
          && check.words.indices.allSatisfy { index in
            check.words[index].fits(words[start + index].word)
              && (index == 0 || !words[start + index].startsSentence)
          }
      })
      return isThere != check.isUnwanted
    }
  }

  // MARK: Words

  private mutating func occurrences(_ first: Word, _ second: Word? = nil) throws -> Occurrences {
    var term = first.letterBytes
    if let second { term += [0x20] + second.letterBytes }
    var result = Occurrences(total: total)
    for spelling in try spellings(term)
    where (first.accents == 0 || first.accents == spelling.first)
      && (second == nil || second?.accents == 0 || second?.accents == spelling.second)
    {
      result = result.union(spelling.occurrences)
    }
    return result
  }

  private mutating func together(_ words: [Word]) throws -> Occurrences {
    var result: Occurrences?
    for word in words {
      let own = try occurrences(word)
      result = result?.intersection(own) ?? own
    }
    return result ?? Occurrences(total: total)
  }

  /// Articles where each word stands beside the next one; with more than two this is no phrase yet.
  private mutating func chain(_ words: [Word], step: Int = 1) throws -> Occurrences {
    guard words.count > 1 else { return try together(words) }
    var pairs = Array(stride(from: 0, to: words.count - 1, by: step))
    if let last = pairs.last, last < words.count - 2 { pairs.append(words.count - 2) }
    var result: Occurrences?
    for start in pairs {
      let own = try occurrences(words[start], words[start + 1])
      result = result?.intersection(own) ?? own
    }
    return result ?? Occurrences(total: total)
  }

  // MARK: Clauses

  private struct ClauseAnswer {
    var all: ArticleSet
    /// The lower the better.
    var ranks: [UInt8]
    var also: [String] = []

    init(total: Int) {
      all = ArticleSet(total: total)
      ranks = [UInt8](repeating: 0, count: total)
    }

    mutating func rank(_ set: ArticleSet, _ value: UInt8) {
      for number in ranks.indices where set.contains(number) { ranks[number] = value }
    }
  }

  /// A part of a clause with the other names of what it names.
  private struct Part {
    var own: [Word]
    var others: [(text: String, words: [Word])] = []
  }

  private mutating func answer(_ clause: SearchQuery.Clause) throws -> ClauseAnswer {
    var answer = ClauseAnswer(total: total)
    if clause.isPhrase {
      let chain = try chain(clause.words)
      answer.all = chain.all
      answer.rank(chain.all, 3)
      answer.rank(chain.title, 0)
      return answer
    }
    let loose = try together(clause.words)
    let beside = clause.words.count > 1 ? try chain(clause.words) : nil
    answer.all = loose.all
    let parts = parts(of: clause.words)
    if parts.contains(where: { !$0.others.isEmpty }) {
      var wider: Occurrences?
      for part in parts {
        var own = try together(part.own)
        for other in part.others {
          let chain = try chain(other.words, step: other.words.count > 3 ? 2 : 1)
          if chain.all.subtracting(own.all).count > 0 { answer.also.append(other.text) }
          own = own.union(chain)
        }
        wider = wider?.intersection(own) ?? own
      }
      if let wider {
        answer.all = answer.all.union(wider.all)
        answer.rank(wider.all, 5)
        answer.rank(loose.all, 4)
        if let beside { answer.rank(beside.all, 3) }
        answer.rank(wider.title, 2)
      }
    } else {
      answer.rank(loose.all, 4)
      if let beside { answer.rank(beside.all, 3) }
    }
    answer.rank(loose.title, 1)
    if let beside { answer.rank(beside.title.intersection(loose.title), 0) }
    return answer
  }

  /// The names in a clause, the longest first at each place, with what else they are called.
  private func parts(of words: [Word]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    while start < words.count {
      var best: (name: IndexedName, size: Int)?
      for name in names {
        for spelling in name.spellings {
          let size = spelling.words.count
          guard size > (best?.size ?? 0), start + size <= words.count,
            spelling.words.indices.allSatisfy({ words[start + $0].fits(spelling.words[$0]) })
          else { continue }
          best = (name, size)
        }
      }
      let own = Array(words[start..<(start + (best?.size ?? 1))])
      let others = best?.name.spellings.filter { spelling in
        !(spelling.words.count == own.count
          && own.indices.allSatisfy { own[$0].fits(spelling.words[$0]) })
      }
      parts.append(Part(own: own, others: others ?? []))
      start += own.count
    }
    return parts
  }

  // MARK: Nearly

  /// A query of known words that is nearly the one that found nothing.
  ///
  /// - Parameter text: What was typed.
  /// - Returns: `nil` when all words are known.
  /// - Throws: A `SearchError` when a file of the index cannot be read.
  package mutating func nearest(to text: String) throws -> String? {
    let known = try vocabulary()
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var end = 0
    var isNew = false
    for found in Word.places(in: source) {
      let spellings = try spellings(found.word.letterBytes)
      var instead: [UInt8]?
      if spellings.isEmpty {
        let letters = found.word.letterBytes
        let limit = letters.count > 4 ? 2 : 1
        var best = limit + 1
        for candidate in known {
          let away = EditDistance.between(letters, candidate, limit: min(limit, best))
          if away < best {
            best = away
            instead = candidate
          }
        }
      } else if found.word.accents != 0,
        !spellings.contains(where: { $0.first == found.word.accents })
      {
        instead = found.word.letterBytes
      }
      guard let instead else { continue }
      bytes += source[end..<found.range.lowerBound] + instead
      end = found.range.upperBound
      isNew = true
    }
    return isNew ? String(decoding: bytes + source[end...], as: UTF8.self) : nil
  }
}

extension Word {
  /// The words of a text with their places.
  static func places(in text: [UInt8]) -> [(word: Word, range: Range<Int>)] {
    WordScanner.scan(text) { scanner in
      var words: [(word: Word, range: Range<Int>)] = []
      while scanner.next() { words.append((scanner.word, scanner.start..<scanner.end)) }
      return words
    }
  }
}

/// How many letters part two words: one that is missing, other, or in its neighbour's place.
private enum EditDistance {
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      for j in right.indices {
        var value = min(row[j + 1] + 1, next[j] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          value = min(value, before[j - 1] + 1)
        }
        next.append(value)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
