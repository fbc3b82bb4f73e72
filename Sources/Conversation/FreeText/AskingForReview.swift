extension String {
  /// Whether the line asks to go over the steps one at a time: "let's go over my steps", "what's due, one by one".
  var asksForReview: Bool {
    let words = AnswerWords(self)
    guard words.words.count < 14 else { return false }
    if words.isOne(of: [
      "lets review", "review time", "review please", "do a review", "start a review",
    ]) {
      return true
    }
    let goesOver = words.has([
      "go over", "going over", "go through", "run through", "walk me through", "walk through",
      "work through", "take me through", "review", "look over", "check off", "tick off",
    ])
    let list = words.has([
      "my steps", "the steps", "steps", "my list", "the list", "my tasks", "my todos", "todo list",
      "to dos", "todos", "whats due", "what is due", "whats open", "whats late", "whats left",
      "everything", "all of it", "them all", "what i have to do", "my week", "next steps", "tasks",
    ])
    let oneByOne = words.has([
      "one by one", "one at a time", "one after another", "one after the other", "step by step",
    ])
    let isQuestion = words.begins(["how do", "how should", "how can", "should i", "why"])
    return !isQuestion && (goesOver && (list || oneByOne) || list && oneByOne)
  }
}
