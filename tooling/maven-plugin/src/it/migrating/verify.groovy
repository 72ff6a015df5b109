def log = new File(basedir, 'build.log').text
def upgrade = new File(basedir, 'target/upgrade.sql').text
def downgrade = new File(basedir, 'target/downgrade.sql').text

assert log =~ /\[INFO\] .*create table Hero/
assert log =~ /\[INFO\] upgrade [0-9a-f]{12} \(create_hero\), \d+ ms/
assert log.contains('[INFO] The database is at the head, and no applied revision was edited.')
assert log =~ /\[INFO\] [0-9a-f]{12} \(head, current\) create_hero/
assert log =~ /\[INFO\]   created     20/
assert log.contains('[Athanor/PendingRevision] Revision 002')
assert log.contains('The database and the build differ, as told above.')
assert upgrade.contains("'002'") && !upgrade.contains('create table Hero')
assert downgrade.contains('drop table Hero') || downgrade.contains('drop table hero')
assert log.contains('[INFO] The database is now at 002.')
assert log =~ /\[INFO\] downgrade 002 \(by_hand\), \d+ ms/
assert log.contains('[INFO] base')
assert log.contains('[Athanor/NoConnection]')
assert log.contains("[Athanor/UnknownServer] The settings have no server 'nowhere'")
assert log.contains("[Athanor/UnreadableServer] The password of server 'it-encrypted'")
assert log.contains('[Athanor/OutputWithoutSql]')
assert !log.contains('InternalError')
assert !log.contains('the-secret-of-the-settings')
assert !log.contains('a-wrong-secret')
