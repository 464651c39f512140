package org.netwright.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One package of the program and the packages it may use. Arrows go down only, so that everything can be understood
/// without what stands above it.
///
/// @param name the package under `org.netwright`, subpackages included
/// @param uses the packages it may use beside itself
/// @param because what to do instead of breaking the rule
record Floor(String name, List<String> uses, String because) {
    private static final String ROOT = "org.netwright.";

    static Floor of(String name, String uses, String because) {
        return new Floor(name, uses.isEmpty() ? List.of() : Arrays.asList(uses.split(" ")), because);
    }

    /// Everything below the workspace, and it.
    private static final String BELOW = "tensor param json op layer layers network layout torchscript model data training"
            + " evaluation explanation export project desktop bench thread look chart";

    /// From the ground up.
    static List<Floor> all() {
        return List.of(
                of("tensor", "", "what flows knows nothing of who makes or uses it; give the caller the method"),
                of("param", "", "values and messages are the ground everything stands on; pass plain values in"),
                of("json", "param", "reading text knows nothing of what is read; put the format where its type is"),
                of("bench", "", "timing knows nothing of what is timed; implement Benchmark where the thing is"),
                of("thread", "", "what a thread may do is known without what it does; ask it where that is known"),
                of("op", "tensor param", "an operation knows forms only; what a user sees belongs in layer"),
                of("layer", "op tensor param", "a kind of layer lowers itself to operations; the drawing is network's"),
                of("layers", "layer op tensor param", "a kind is one file that needs its declaration and operations only"),
                of("network", "layer op tensor param", "the drawing knows kinds through LayerCatalog, never one of them"),
                of("layout", "network", "where cards lie follows from the drawing alone"),
                of("look", "layer", "colour follows the category and nothing else"),
                of("model", "op tensor param json", "the port to a trained model is JDK types; the engine implements it"),
                of("data", "tensor param", "data offers a schema; what a network makes of it is no concern of data's"),
                of("training", "op model data tensor param", "a plan is a value; running it is the engine's"),
                of("torchscript", "training model op tensor param", "it writes text; loading it is the engine's"),
                of("evaluation", "training model data op tensor param", "evaluation asks the TrainedModel port, never the engine"),
                of("explanation", "training model data op tensor param", "explanation asks the TrainedModel port, never the engine"),
                of("engine", "torchscript model training data bench thread op tensor param json",
                        "the engine trains programs; it knows neither drawings nor projects"),
                of("export", "torchscript model training data network layout look layer op tensor param json",
                        "an export is made of a program or a drawing; files of projects are project's"),
                of("project", "network layer param data training model evaluation tensor op json",
                        "a project is values and files; what a user is doing with it is workspace's"),
                of("desktop", "project data param json",
                        "how the program lives on a machine is known without what it is for; Main tells the window"),
                of("chart", "tensor training param look", "a chart is made of figures; give it those"),
                of("workspace", BELOW, "what the user is doing is known through ports; Main brings the engine"),
                of("cli", BELOW + " workspace", "a command asks services; Main brings the engine"),
                of("ui", BELOW + " workspace", "a view reads cells and calls commands; Main brings the engine"));
    }

    /// Classes of this floor.
    DescribedPredicate<JavaClass> classes() {
        return inAny(Stream.of(name), "in " + name);
    }

    /// Classes of the program this floor must not use.
    DescribedPredicate<JavaClass> forbidden() {
        DescribedPredicate<JavaClass> allowed =
                inAny(Stream.concat(Stream.of(name), uses.stream()), "in " + name + " or what it may use");
        return DescribedPredicate.describe(
                "outside " + uses, type -> type.getPackageName().startsWith("org.netwright") && !allowed.test(type));
    }

    static DescribedPredicate<JavaClass> inAny(Stream<String> packages, String description) {
        List<String> roots = packages.map(each -> ROOT + each).toList();
        return DescribedPredicate.describe(description, type -> roots.stream().anyMatch(root -> under(type, root)));
    }

    private static boolean under(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    @Override
    public String toString() {
        return name;
    }
}
