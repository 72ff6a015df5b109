package dev.athanor.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.athanor.processor.writing.Expression.Atom;
import dev.athanor.processor.writing.Expression.Block;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.processor.writing.Expression.Chain;
import dev.athanor.processor.writing.Expression.Lambda;
import dev.athanor.processor.writing.Expression.New;
import dev.athanor.processor.writing.Layout.Fill;
import java.util.List;
import java.util.regex.Pattern;

/** Puts {@linkplain Expression expressions} into the levels that google-java-format gives them. */
final class ExpressionLayout {

  /** Arguments shorter than this fill their lines; one long one puts each on its own. */
  private static final int SHORT = 10;

  /** What makes a string look like a format, whose arguments then stand below it. */
  private static final Pattern FORMAT = Pattern.compile("%|\\{[0-9]}");

  private final Layout layout = new Layout();

  private ExpressionLayout() {}

  /**
   * A statement, in lines without their margin.
   *
   * @param margin how many columns stand to the left of every line
   */
  static CodeBlock statement(Expression expression, int margin) {
    ExpressionLayout writer = new ExpressionLayout();
    writer.statement(expression);
    return LayoutPrinter.print(writer.layout, margin);
  }

  private void statement(Expression expression) {
    expression(expression);
    layout.token(";");
  }

  private void expression(Expression expression) {
    if (expression instanceof Atom atom) {
      layout.token(atom.code());
    } else if (expression instanceof Call call) {
      layout.open(4).token(call.method());
      arguments(call.arguments(), 0);
      layout.close();
    } else if (expression instanceof Chain chain) {
      chain(chain);
    } else if (expression instanceof New object) {
      layout.open(0).token("new ").type(object.type());
      arguments(object.arguments(), 4);
      layout.close();
    } else if (expression instanceof Lambda lambda) {
      layout.token(lambda.parameter()).token(" ->").open(4).lineBreak(Fill.UNIFIED, " ");
      expression(lambda.body());
      layout.close();
    } else if (expression instanceof Block block) {
      block(block);
    }
  }

  private void chain(Chain chain) {
    layout.open(4);
    if (chain.calls().size() == 1) {
      Call only = chain.calls().get(0);
      layout.open(0).token(chain.receiver()).lineBreak(Fill.INDEPENDENT, "");
      layout.token(".").token(only.method()).close();
      arguments(only.arguments(), 0);
    } else {
      layout.token(chain.receiver());
      for (int i = 0; i < chain.calls().size(); i++) {
        if (i > 0) {
          layout.lineBreak(Fill.UNIFIED, "");
        }
        layout.token(".").token(chain.calls().get(i).method());
        arguments(chain.calls().get(i).arguments(), 4);
      }
    }
    layout.close();
  }

  private void arguments(List<Expression> arguments, int indent) {
    layout.open(indent).token("(");
    if (!arguments.isEmpty()) {
      layout.lineBreak(Fill.UNIFIED, "");
      if (arguments.size() > 1 && isFormat(arguments.get(0))) {
        layout.open(0);
        expression(arguments.get(0));
        layout.token(",").lineBreak(Fill.UNIFIED, " ");
        list(arguments.subList(1, arguments.size()));
        layout.close();
      } else {
        list(arguments);
      }
    }
    layout.token(")").close();
  }

  private void list(List<Expression> arguments) {
    boolean allShort = areShort(arguments);
    layout.open(0);
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        layout.token(",").lineBreak(allShort ? Fill.INDEPENDENT : Fill.UNIFIED, " ");
      }
      expression(arguments.get(i));
    }
    layout.close();
  }

  private static boolean areShort(List<Expression> arguments) {
    for (Expression argument : arguments) {
      if (argument.length() >= SHORT) {
        return false;
      }
    }
    return true;
  }

  private void block(Block block) {
    layout.token(block.parameter()).token(" -> {");
    if (!block.statements().isEmpty()) {
      layout.open(0).open(2);
      for (Expression statement : block.statements()) {
        layout.lineBreak(Fill.FORCED, "");
        statement(statement);
      }
      layout.close().lineBreak(Fill.FORCED, "").close();
    }
    layout.token("}");
  }

  private static boolean isFormat(Expression first) {
    return first instanceof Atom atom && atom.isString() && FORMAT.matcher(atom.code()).find();
  }
}
