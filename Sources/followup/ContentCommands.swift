import Coaching
import Foundation
import Playbook

/// The commands for those who write Content/: `check` and `graph`.
struct ContentCommands {
  var options: Options
  var world: World
}
