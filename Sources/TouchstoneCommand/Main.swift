// SPDX-License-Identifier: MIT

import Touchstone

@main
enum TouchstoneMain {
  static func main() {
    print("touchstone")
  }
}
