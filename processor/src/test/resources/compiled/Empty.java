final class Empty {}
