package io.rolewright.gateway.internal.description;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** Javadoc as the Markdown that OpenAPI asks for; the build keeps it beside the classes. */
final class Texts {
    private Texts() {}

    /** What is said of a method: at the contract, where the class only answers one. */
    static MethodText of(Method method) {
        return declarations(method).stream()
                .map(RuntimeJavadoc::getJavadoc)
                .filter(doc -> !doc.isEmpty())
                .findFirst()
                .map(doc ->
                        new MethodText(markdown(doc.getComment()), markdown(doc.getReturns()), named(doc.getParams())))
                .orElse(new MethodText("", "", Map.of()));
    }

    /** What is said of a type. */
    static String of(Class<?> type) {
        return markdown(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** What is said of the components of a record. */
    static Map<String, String> components(Class<?> type) {
        return named(RuntimeJavadoc.getJavadoc(type).getRecordComponents());
    }

    /** The method itself and those of the interfaces that it implements. */
    static List<Method> declarations(Method method) {
        var type = method.getDeclaringClass();
        return Stream.concat(
                        Stream.of(method),
                        Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
                                .filter(contract -> ClassUtils.hasMethod(contract, method))
                                .map(contract ->
                                        ClassUtils.getMethod(contract, method.getName(), method.getParameterTypes())))
                .toList();
    }

    private static Map<String, String> named(List<ParamJavadoc> parameters) {
        return parameters.stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.getName(),
                        parameter -> markdown(parameter.getComment()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static String markdown(Comment comment) {
        var text = new StringBuilder();
        for (var element : comment) {
            text.append(markdown(element));
        }
        return text.toString()
                .replaceAll("\\s++", " ")
                .replace(" <p>", "\n\n")
                .replace("<p>", "\n\n")
                .strip();
    }

    private static String markdown(CommentElement element) {
        return switch (element) {
            case CommentText text -> text.getValue();
            case InlineLink link -> "`" + link.getLink().getLabel() + "`";
            case InlineTag tag -> "`" + tag.getValue().strip() + "`";
            default -> element.toString();
        };
    }
}
