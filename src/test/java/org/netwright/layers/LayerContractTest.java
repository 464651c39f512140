package org.netwright.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.layer.LayerKind;
import org.netwright.layer.Remedy;
import org.netwright.layers.LayerExamples.Example;
import org.netwright.network.Compiled;
import org.netwright.network.Drawing;
import org.netwright.network.Node;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.tensor.Form;

/// What every kind of layer keeps, whoever adds it.
class LayerContractTest {
    static List<LayerKind> kinds() {
        return Drawing.CATALOG.all();
    }

    static List<Example> examples() {
        return LayerExamples.all();
    }

    @Test
    void everyKindHasAnExampleAndEveryExampleItsKind() {
        assertThat(examples().stream().map(Example::kind).collect(Collectors.toSet()))
                .isEqualTo(kinds().stream().map(kind -> kind.spec().id()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatItIs(LayerKind kind) {
        assertThat(kind.spec().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(kind.spec().name()).isNotBlank().hasSizeLessThan(25);
        assertThat(kind.spec().help()).endsWith(".").hasSizeGreaterThan(20);
        assertThat(kind.summary(Values.DEFAULTS)).isNotBlank().hasSizeLessThan(40);
        assertThat(kind.spec().params().stream().map(Param::id)).doesNotHaveDuplicates();
        for (Param<?> param : kind.spec().params()) {
            assertThat(param.about().label()).isNotBlank();
            assertThat(param.about().help()).as("help of %s", param.id()).endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsDefaultsAreValidAndComeBackFromAFile(LayerKind kind) {
        kind.spec().params().forEach(param -> presetIsValidAndComesBack(param));
    }

    private static <T> void presetIsValidAndComesBack(Param<T> param) {
        assertThat(param.check(param.preset())).as("preset of %s", param.id()).isEmpty();
        assertThat(param.decode(param.encode(param.preset()))).isEqualTo(new Parsed.Good<>(param.preset()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsRemediesNameKindsThereAre(LayerKind kind) {
        for (Remedy remedy : kind.spec().remedies()) {
            List<String> named =
                    switch (remedy) {
                        case Remedy.InsertBefore insert -> List.of(insert.kind());
                        case Remedy.ReplaceBy replace -> List.of(replace.kind());
                        case Remedy.MatchInputs match -> match.adapters();
                        case Remedy.SetParams ignored -> List.of();
                    };
            assertThat(named).allMatch(id -> Drawing.CATALOG.find(id).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesWhateverFlowsInOrSaysWhyNot(LayerKind kind) {
        for (Form form : everySortOfForm()) {
            var drawing = new Drawing();
            String source = form.isImage() ? "image-input" : form.isTokens() ? "tokens-input" : "vector-input";
            drawing.add("a", source);
            String before = "a";
            if (form.isSequence()) {
                drawing.add("b", "reshape", "to", List.of((long) form.size(0), (long) form.size(1)));
                before = "b";
            }
            drawing.loose("layer", kind.spec().id());
            int wires = kind.spec().inputs().isEmpty() ? 0 : kind.spec().inputs().getFirst().min();
            for (int i = 0; i < wires; i++) {
                String each = before + i;
                drawing.from(before).add(each, "activation").wire(each, "layer");
            }
            Form offered = form.isSequence() ? Form.vector(Math.toIntExact(form.elements(1))) : form;
            Compiled compiled = drawing.compile(org.netwright.tensor.DataSchema.of(
                    "input", offered, "target", new org.netwright.tensor.Target.Classes(List.of("a", "b"))));

            boolean known = compiled.facts().get("layer").output().isPresent();
            boolean blamed = compiled.problems().stream()
                    .anyMatch(problem -> problem.node().isPresent());
            assertThat(known || blamed).as("%s after %s", kind.spec().id(), form).isTrue();
            compiled.problems().forEach(problem -> assertThat(Words.english().of(problem.message()))
                    .endsWith(".")
                    .doesNotContain("-1")
                    .doesNotContain("{"));
        }
    }

    private static List<Form> everySortOfForm() {
        var forms = new ArrayList<Form>();
        for (int n : new int[] {1, 2, 7, 64}) {
            forms.add(Form.vector(n));
            forms.add(Form.image(n, n, n));
            forms.add(Form.sequence(n, 3, false));
            forms.add(Form.tokens(n + 1));
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsExamplesCompileWithoutProblems(Example example) {
        Compiled compiled = example.drawing().compile(example.data());

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.program()).isPresent();
        assertThat(compiled.parameters()).isEqualTo(compiled.program().orElseThrow().parameters());
        assertThat(compiled.flops()).isEqualTo(compiled.program().orElseThrow().flops());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatCanBeSetAboutWeightsIsOfferedWhereThereAreSome(Example example) {
        Compiled compiled = example.drawing().compile(example.data());
        List<String> ofWeights = List.of("initialiser", "l1", "l2", "frozen");
        for (Node node : example.drawing().network().nodes().values()) {
            if (compiled.facts().get(node.id()).parameters() == 0) {
                assertThat(Drawing.CATALOG.get(node.kind()).spec().params())
                        .as(node.kind())
                        .filteredOn(param -> param.about().visibleWhen().map(when -> when.holds(node.values())).orElse(true))
                        .extracting(Param::id)
                        .doesNotContainAnyElementsOf(ofWeights);
            }
        }
    }

    @Test
    void theTutorialNetworkHasTheKnownFormsAndCounts() {
        var drawing = new Drawing()
                .add("image", "image-input")
                .add("conv 1", "conv-2d", "filters", 32, "activation", "relu")
                .add("pool 1", "max-pool-2d")
                .add("conv 2", "conv-2d", "filters", 64, "activation", "relu")
                .add("pool 2", "max-pool-2d")
                .add("conv 3", "conv-2d", "filters", 64, "activation", "relu")
                .add("flatten", "flatten")
                .add("dense", "dense", "units", 64, "activation", "relu")
                .add("out", "classification", "classes", 10);
        Compiled compiled = drawing.compile(Drawing.pictures(3, 32, 10));

        assertThat(compiled.parameters()).isEqualTo(122_570);
        assertThat(compiled.facts().get("conv 3").output().map(Form::toString)).isEqualTo(Optional.of("64×4×4"));
        assertThat(compiled.facts().get("conv 1").parameters()).isEqualTo(896);
        assertThat(compiled.facts().get("dense").parameters()).isEqualTo(65_600);
        assertThat(compiled.facts().get("out").parameters()).isEqualTo(650);
    }
}
