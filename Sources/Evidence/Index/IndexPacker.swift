// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

/// Packs records into an index on a thread of its own, in the order they come, while the next are read.
///
///     reading   r0 r1 ... r1023 | r1024 ...       | ...
///     packing                   | r0 r1 ... r1023 | r1024 ...
///
/// Records go over in batches; reading waits when packing is a few of them behind, so that memory stays flat.
struct IndexPacker: RecordSink {
  private static let batchSize = 1024
  private static let waitingLimit = 8

  /// What both threads hold.
  private final class Packing: Sendable {
    let builder = Mutex(IndexBuilder())
    let queue = DispatchQueue(label: "touchstone.index")
    let places = DispatchSemaphore(value: waitingLimit)
  }

  private let packing = Packing()
  private var batch: [EvidenceRecord] = []

  mutating func take(_ record: EvidenceRecord) {
    if batch.isEmpty { batch.reserveCapacity(Self.batchSize) }
    batch.append(record)
    if batch.count == Self.batchSize { handOver() }
  }

  /// The builder with all records in it; nothing may be taken after this.
  mutating func finished() -> IndexBuilder {
    handOver()
    return packing.queue.sync {
      packing.builder.withLock { builder in
        var finished = IndexBuilder()
        swap(&finished, &builder)
        return finished
      }
    }
  }

  private mutating func handOver() {
    let records = batch
    batch = []
    packing.places.wait()
    packing.queue.async { [packing] in
      packing.builder.withLock { builder in
        for record in records { builder.take(record) }
      }
      packing.places.signal()
    }
  }
}
