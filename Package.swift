// swift-tools-version: 6.2

import PackageDescription

/// The compiler as reviewer: the same strict settings for every target.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
  + [
    "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
    "NonisolatedNonsendingByDefault",
  ].map { .enableUpcomingFeature($0) }

func room(
  _ name: String,
  uses dependencies: [Target.Dependency] = [],
  path: String? = nil,
  exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "mocban",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "mocban", targets: ["mocban"]),
    .executable(name: "mocban-preview", targets: ["mocban-preview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    // Without its default traits, which compile a configuration reader that nothing here uses.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
    // Without its default trait, which is there for callers that use Foundation.
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // Values without input or output.
    room("Markup"),
    room("Vietnamese"),
    room("Archive", uses: [.product(name: "Yams", package: "Yams"), "Vietnamese"]),
    room(
      "Gazetteer", uses: ["Archive", "Vietnamese"], exclude: ["THIRD-PARTY-NOTICES.txt"]),
    room("Bibliography", uses: ["Archive", "Markup", "Vietnamese"]),
    room("Datasets", uses: ["Archive", "Markup"]),
    room("Search"),
    room(
      "Templates", uses: ["Archive", "Bibliography", "Datasets", "Markup"], path: "Templates",
      resources: [
        "article", "base", "citation", "data", "lists", "map", "print", "search", "text",
      ].map { .embedInCode("assets/style/\($0).css") }
        + ["former-addresses", "mocban", "search"].map { .embedInCode("assets/\($0).js") }),

    // The one room that speaks C.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    room("CommonMark", uses: ["CCMark", "Markup"]),

    // Rooms that read and write files.
    room("Disk", uses: ["Archive", .product(name: "Crypto", package: "swift-crypto")]),
    room(
      "Importing",
      uses: [
        "Archive", "Disk", "Gazetteer", "Markup", "Vietnamese",
      ]),
    room(
      "Press",
      uses: [
        "Archive", "Bibliography", "CommonMark", "Datasets", "Disk", "Gazetteer", "Importing",
        "Markup", "Search", "Templates", "Vietnamese",
      ]),
    room(
      "Check",
      uses: [
        "Archive", "CommonMark", "Disk", "Gazetteer", "Importing", "Markup", "Press", "Publishing",
        "Vietnamese",
      ]),
    room(
      "Publishing",
      uses: [
        "Archive", "Disk", "Markup", .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    room("Curating", uses: ["Archive", "Disk", "Press", "Vietnamese"]),
    room("Watching", uses: ["Disk"]),
    room(
      "Preview",
      uses: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "_NIOFileSystem", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], resources: [.embedInCode("assets/live.js")]),
    tests(
      of: "Preview",
      uses: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),

    // The commands: options in, one library call, report out.
    .executableTarget(
      name: "mocban",
      dependencies: [
        "Archive", "Check", "Curating", "Disk", "Importing", "Markup", "Press", "Publishing",
        "Search", "Watching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "mocban-preview",
      dependencies: [
        "Preview", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Times the hot paths; no product, so that nobody else waits for it.
    .executableTarget(
      name: "mocban-micro",
      dependencies: ["Archive", "CommonMark", "Disk", "Markup", "Templates", "Vietnamese"],
      path: "Benchmarks/Micro", swiftSettings: strict),

    // The tests mirror the rooms; `HouseTests` hold the walls between them.
    .target(name: "Support", path: "Tests/Support", swiftSettings: strict),
    tests(of: "Archive"),
    tests(of: "Bibliography", uses: ["Archive", "Markup"]),
    tests(of: "Datasets", uses: ["Archive", "Markup"]),
    tests(of: "Disk", uses: ["Archive", "Support"]),
    tests(
      of: "Press",
      uses: ["Archive", "CommonMark", "Datasets", "Disk", "Importing", "Support", "Templates"]),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Templates"], exclude: ["vectors.json"],
      swiftSettings: strict),
    tests(of: "Check", uses: ["Archive", "Disk", "Press", "Support"]),
    tests(of: "Curating", uses: ["Archive", "Press", "Support"]),
    tests(of: "Watching", uses: ["Support"]),
    tests(of: "Publishing", uses: ["Archive", "Disk", "Support"]),
    tests(of: "Vietnamese"),
    tests(of: "Templates", uses: ["Archive", "Bibliography", "Datasets", "Markup"]),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    tests(of: "Markup"),
    tests(of: "CommonMark", uses: ["CCMark", "Markup"]),
    tests(of: "Gazetteer", uses: ["Archive", "Vietnamese"]),
    .testTarget(
      name: "QualityTests", dependencies: ["Archive", "Importing", "Vietnamese"],
      exclude: ["HeldBack", "Pages"], swiftSettings: strict),
    tests(
      of: "Importing", uses: ["Archive", "Disk", "Gazetteer", "Markup", "Support", "Vietnamese"]),
    // Runs the program as a person would.
    .testTarget(
      name: "CommandTests", dependencies: ["Archive", "mocban", "Support"], swiftSettings: strict),
  ]
)
