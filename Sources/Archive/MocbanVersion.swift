/// The version of the program, which every article says it was imported with.
package enum MocbanVersion {
  /// The version as it is shown.
  package static let current = "0.1.0"
}
