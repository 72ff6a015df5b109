def log = new File(basedir, 'build.log').text
def migrations = new File(basedir, 'src/main/java/it/migrations').listFiles()*.name.sort()
def snapshot = new File(basedir, 'src/main/resources/META-INF/athanor/snapshot.json').text

assert log.contains('[Athanor/PendingMigration] 1 table to create: Hero(id, name).')
assert log.contains('[Athanor/NothingToRecord]')
assert log.contains('[Athanor/NoMessage]')
assert migrations.size() == 2
assert migrations[0].endsWith('_CreateHero.java')
assert migrations[1].endsWith('_ByHand.java')
assert snapshot.contains('"name": "Hero"')
