// SPDX-License-Identifier: MIT

#if canImport(Testing)
  public import Testing
  public import Touchstone

  /// What a claim suite goes by: where the evidence is, as known on which day, and what fails.
  public struct ClaimPolicy: Hashable, Sendable {
    /// The evidence: folders or files, from the package's folder.
    public var evidence: [String]
    /// The day whose knowledge to judge by; `nil` for each document's own.
    public var asOf: CalendarDate?
    /// The verdicts that fail where no claim file says otherwise.
    public var failOn: [Verdict]
    /// After how many days a record is told as stale, by a warning; `nil` for never.
    public var staleAfterDays: Int?
    /// Whether the HTML report is attached to a failing test.
    public var attachesReport: Bool

    /// Makes a policy.
    public init(
      evidence: [String] = ["Evidence"], asOf: CalendarDate? = nil,
      failOn: [Verdict] = [.inconsistent, .misleading], staleAfterDays: Int? = 730,
      attachesReport: Bool = true
    ) {
      self.evidence = evidence
      self.asOf = asOf
      self.failOn = failOn
      self.staleAfterDays = staleAfterDays
      self.attachesReport = attachesReport
    }

    /// The policy of the test that runs.
    @TaskLocal public static var current = ClaimPolicy()
  }

  /// Sets the policy of the tests it is put on.
  public struct ClaimPolicyTrait: TestTrait, SuiteTrait, TestScoping {
    /// The policy.
    public let policy: ClaimPolicy
    /// What keeps the policy from being one, and where it was written.
    private let problem: (message: String, place: SourceLocation)?

    init(policy: ClaimPolicy, problem: (message: String, place: SourceLocation)? = nil) {
      self.policy = policy
      self.problem = problem
    }

    /// Whether the tests of a suite take it too.
    public var isRecursive: Bool { true }

    /// Runs a test under the policy.
    public func provideScope(
      for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
      if let problem {
        Issue.record(Comment(rawValue: problem.message), sourceLocation: problem.place)
        return
      }
      try await ClaimPolicy.$current.withValue(policy) { try await function() }
    }
  }

  extension Trait where Self == ClaimPolicyTrait {
    /// Judges claims under a policy.
    public static func claims(_ policy: ClaimPolicy) -> Self { Self(policy: policy) }

    /// Judges claims by the evidence of a folder, as known on a day.
    ///
    /// - Parameters:
    ///   - path: The folder or file, from the package's folder.
    ///   - asOf: The day; `nil` for each document's own.
    /// - Returns: The trait.
    public static func evidence(_ path: String, asOf: CalendarDate? = nil) -> Self {
      Self(policy: ClaimPolicy(evidence: [path], asOf: asOf))
    }

    /// Judges claims by the evidence of a folder, as known on a day written out.
    ///
    /// - Parameters:
    ///   - path: The folder or file, from the package's folder.
    ///   - day: The day, such as `2024-08-01`; a test under a trait with any other text fails there.
    ///   - sourceLocation: Where the trait is written.
    /// - Returns: The trait.
    public static func evidence(
      _ path: String, asOf day: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
      guard let date = CalendarDate(day) else {
        return Self(
          policy: ClaimPolicy(evidence: [path]),
          problem: ("'\(day)' is no day; expected one such as 2024-08-01", sourceLocation))
      }
      return Self(policy: ClaimPolicy(evidence: [path], asOf: date))
    }
  }
#endif
