package dev.athanor.processor.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The default file system, with something to be done before each change to a file. */
final class StoppingFileSystem extends FileSystem {

  private final FileSystem real = FileSystems.getDefault();
  private final StoppingProvider provider;

  StoppingFileSystem(Runnable beforeEachChange) {
    provider = new StoppingProvider(this, beforeEachChange);
  }

  /** The same path, in this file system. */
  Path path(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            StoppingFileSystem.class.getClassLoader(),
            new Class<?>[] {Wrapped.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "unwrap":
                  return path;
                case "getFileSystem":
                  return this;
                default:
                  return wrap(call(path, method, unwrapAll(arguments)));
              }
            });
  }

  private static Object call(Path path, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(path, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object wrap(Object result) {
    return result instanceof Path path ? path(path) : result;
  }

  private static Object[] unwrapAll(Object[] arguments) {
    List<Object> all = new ArrayList<>();
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      all.add(argument instanceof Path path ? unwrap(path) : argument);
    }
    return all.toArray();
  }

  static Path unwrap(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.unwrap() : path;
  }

  /** A path of this file system. */
  interface Wrapped extends Path {
    Path unwrap();
  }

  static FileChannel channel(Path path, Set<? extends OpenOption> options) throws IOException {
    return FileChannel.open(unwrap(path), options);
  }

  static SeekableByteChannel bytes(Path path, Set<? extends OpenOption> options)
      throws IOException {
    return channel(path, options);
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return real.getRootDirectories();
  }

  @Override
  public Iterable<java.nio.file.FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(unwrap(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return real.newWatchService();
  }
}
