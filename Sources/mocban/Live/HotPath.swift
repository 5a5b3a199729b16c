// The one file of this room that calls the system directly: a program that takes the place of this one,
// with the same number and the same open files, can be had by no other means than execv(3).

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts another program in the place of this one.
///
/// - Parameters:
///   - path: Where the program is.
///   - arguments: Its arguments, its own name not among them.
///   - descriptors: The open files that it takes over.
/// - Returns: Only when that failed, with the error number.
func replaceThisProgram(
  by path: String, arguments: [String], keeping descriptors: [Int32]
) -> Int32 {
  for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, 0) }
  var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
  unsafe words.append(nil)
  _ = unsafe execv(path, words)
  let number = errno
  for index in unsafe words.indices { unsafe free(words[index]) }
  for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  return number
}
