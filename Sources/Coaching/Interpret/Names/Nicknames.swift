/// Short forms of given names.
enum Nicknames {
  /// The forms that name the same person, the name itself left out.
  static func of(_ name: String) -> [String] {
    groups.filter { $0.contains(name) }.flatMap { $0 }.filter { $0 != name }
  }

  private static let groups: [[String]] = """
    william will bill billy liam
    robert rob bob bobby robbie
    richard rich rick ricky dick
    james jim jimmy jamie
    john johnny jack jon
    michael mike mick mickey
    thomas tom tommy
    samuel samantha sam sammy
    daniel dan danny
    david dave davey
    joseph joe joey
    edward ed eddie ted teddy ned
    charles charlie chuck
    anthony tony
    andrew andy drew
    alexander alexandra alex sasha sandy
    benjamin ben benny
    christopher christine christina chris
    matthew matt
    nicholas nick nico
    patrick patricia pat paddy
    patricia trish tricia patty
    peter pete
    stephen steven steve
    gregory greg
    kenneth ken kenny
    katherine catherine kathleen kate katie kathy cathy kat
    elizabeth liz lizzie beth betty eliza lisa
    margaret maggie meg peggy marge
    jennifer jen jenny
    jessica jess jessie
    rebecca becky becca
    susan sue susie suzanne
    deborah debbie deb
    barbara barb
    victoria vicky vicki tori
    theodore theo ted
    frederick fred freddie
    gabriel gabriela gabriella gabby gabe
    isabel isabella izzy bella
    natalie nat natasha tash
    philip phil
    ronald ron ronnie
    timothy tim
    vincent vince vinny
    walter walt
    zachary zach zack
    francis frank frances fran
    lawrence laurence larry
    leonard leo len
    nathaniel nathan nate
    oliver olivia ollie liv
    raymond ray
    russell russ
    geoffrey jeffrey geoff jeff
    douglas doug
    donald don donny
    gerald gerard gerry jerry
    harold henry harry hal
    abigail abby
    madeleine maddie
    amanda mandy
    pamela pam
    sandra sandy
    wojciech wojtek
    aleksandra ola
    katarzyna kasia
    malgorzata gosia
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
