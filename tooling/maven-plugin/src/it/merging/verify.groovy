def log = new File(basedir, 'build.log').text
def snapshot = new File(basedir, 'src/main/resources/META-INF/athanor/snapshot.json').text
def merge = new File(basedir, 'src/main/java/it/migrations').listFiles().find { it.name.endsWith('_Join.java') }.text

assert log.contains('[INFO] bbbb2 (head) left')
assert log.contains('[INFO] aaaa1 (branchpoint) base')
assert log.contains('[INFO]   -> cccc3 (head) right')
assert log.contains('[Athanor/SnapshotConflict]')
assert merge.contains('down = {"bbbb2", "cccc3"}')
assert !snapshot.contains('<<<<<<<')
assert log.contains('[Athanor/NothingToMerge]')
assert log =~ /\[INFO\] [0-9a-f]{12} \(head, mergepoint\) join/
