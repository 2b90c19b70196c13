package dev.kernvraag.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the text keys in Java sources, and words that stand in a screen or a document by themselves. */
class JavaTexts extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final Set<String> SAYING = Set.of(
            "setText",
            "setLabel",
            "setHelperText",
            "setPlaceholder",
            "setTitle",
            "setAriaLabel",
            "setTooltipText",
            "setHeaderTitle",
            "setErrorMessage",
            "setPageTitle",
            "setCellValue",
            "setSummaryText",
            "setAlt");
    private static final Set<String> SAYING_ON_A_SCREEN = Set.of("add", "addItem", "say", "tell", "warn");
    private static final Set<String> SPOKEN_ATTRIBUTES =
            Set.of("aria-label", "aria-description", "title", "alt", "placeholder", "label");
    /** Their first argument is an address. */
    private static final Set<String> ADDRESSED = Set.of("Anchor", "Image", "RouterLink", "IFrame");

    private final TextUse use;
    private final CompilationUnitTree unit;
    private final Set<String> components = new HashSet<>();
    private String extended = "";

    private JavaTexts(TextUse use, CompilationUnitTree unit) {
        this.use = use;
        this.unit = unit;
    }

    /** Reads every source in a folder and the folders in it. */
    static void read(Path root, TextUse use) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(root);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    new StringWriter(), manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new JavaTexts(use, unit).scan(unit, null);
            }
        }
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void unused) {
        String name = imported.getQualifiedIdentifier().toString();
        if (name.startsWith("com.vaadin.flow.component.")) {
            components.add(name.substring(name.lastIndexOf('.') + 1));
        }
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        String outer = extended;
        extended =
                type.getExtendsClause() == null ? "" : type.getExtendsClause().toString();
        super.visitClass(type, null);
        extended = outer;
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
        if (literal.getValue() instanceof String text) {
            use.literal(text, where());
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void unused) {
        List<ExpressionTree> leaves = leaves(sum);
        if (leaves.getFirst() instanceof LiteralTree first
                && first.getValue() instanceof String begin
                && TextUse.beginsLikeAKey(begin)) {
            use.composed(leaves.stream().map(JavaTexts::known).toList(), false, where());
            leaves.stream().filter(leaf -> !(leaf instanceof LiteralTree)).forEach(leaf -> scan(leaf, null));
            return null;
        }
        return super.visitBinary(sum, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void unused) {
        String name = made.getIdentifier().toString().replaceAll("<.*", "");
        List<? extends ExpressionTree> arguments = made.getArguments();
        if ("Refusal".equals(name)) {
            refusal(arguments);
        }
        if (onAScreen() && components.contains(name)) {
            int from = ADDRESSED.contains(name) ? 1 : 0;
            arguments.stream().skip(from).forEach(this::said);
        }
        return super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
        String name = name(call.getMethodSelect());
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (name.equals("super") && "Refusal".equals(extended)) {
            refusal(arguments);
        }
        if (name.equals("getTranslation") && literal(arguments.getFirst()) instanceof String key) {
            use.call(key, arguments.size() - 1, where());
        }
        if (SAYING.contains(name) || (onAScreen() && SAYING_ON_A_SCREEN.contains(name))) {
            arguments.forEach(this::said);
        }
        if (name.equals("setAttribute") && literal(arguments.getFirst()) instanceof String attribute) {
            if (SPOKEN_ATTRIBUTES.contains(attribute)) {
                arguments.stream().skip(1).forEach(this::said);
            }
        }
        return super.visitMethodInvocation(call, null);
    }

    private void refusal(List<? extends ExpressionTree> arguments) {
        if (!arguments.isEmpty() && literal(arguments.getFirst()) instanceof String code) {
            use.refusal(code, arguments.size() - 1, where());
        }
    }

    /** The words in an expression that becomes a text: in the literal itself, its sums and its alternatives. */
    private void said(ExpressionTree expression) {
        switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> use.said(text, where());
            case BinaryTree sum -> leaves(sum).forEach(this::said);
            case ParenthesizedTree inside -> said(inside.getExpression());
            case ConditionalExpressionTree either -> {
                said(either.getTrueExpression());
                said(either.getFalseExpression());
            }
            default -> {}
        }
    }

    private boolean onAScreen() {
        return String.valueOf(unit.getPackageName()).startsWith("dev.kernvraag.ui");
    }

    private String where() {
        return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }

    private static String known(ExpressionTree leaf) {
        return literal(leaf) instanceof String text ? text : "";
    }

    private static @Nullable Object literal(ExpressionTree expression) {
        return expression instanceof LiteralTree literal ? literal.getValue() : null;
    }

    private static List<ExpressionTree> leaves(ExpressionTree expression) {
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            List<ExpressionTree> leaves = new ArrayList<>(leaves(sum.getLeftOperand()));
            leaves.addAll(leaves(sum.getRightOperand()));
            return leaves;
        }
        return List.of(expression);
    }

    private static String name(ExpressionTree method) {
        return switch (method) {
            case IdentifierTree simple -> simple.getName().toString();
            case MemberSelectTree selected -> selected.getIdentifier().toString();
            default -> "";
        };
    }
}
