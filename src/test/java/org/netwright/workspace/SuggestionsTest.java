package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.project.Document;
import org.netwright.tensor.Form;
import org.netwright.workspace.Spot.LooseEnd;
import org.netwright.workspace.Suggestions.Suggestion;

class SuggestionsTest {
    private static final Point HERE = new Point(400, 40);

    private final Editor editor = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
    private final Problems problems = new Problems(
            editor.history().document(),
            Cell.always(new DataState.None()),
            new Compiler(editor.catalog()),
            new Threads(Runnable::run, Runnable::run));
    private final Suggestions suggestions = new Suggestions(editor, problems);
    private final String image = editor.add(editor.catalog().get("image-input"), new Point(0, 0));

    @Test
    void whatFitsTheFormOnTheWireComesFirstAndTellsWhatItGives() {
        var sorted = suggestions.find("", behind(image));
        assertThat(ids(sorted.fitting())).startsWith("conv-2d").contains("flatten", "max-pool-2d").doesNotContain("dense", "lstm");
        assertThat(sorted.fitting().getFirst().output()).contains(Form.image(32, 30, 30));
    }

    @Test
    void whatDoesNotFitYetSaysWhy() {
        var sorted = suggestions.find("", behind(image));
        assertThat(ids(sorted.others())).contains("dense", "lstm").doesNotContain("conv-2d");
        assertThat(sorted.others()).allSatisfy(other -> assertThat(other.misfit()).isPresent());
    }

    @Test
    void aLayerWithoutAPortForTheWireIsNotOffered() {
        var sorted = suggestions.find("", behind(image));
        assertThat(ids(sorted.fitting())).doesNotContain("image-input");
        assertThat(ids(sorted.others())).doesNotContain("image-input");
        var before = suggestions.find("", new Spot.AtEnds(HERE, List.of(new LooseEnd(image, "in", false))));
        assertThat(ids(before.fitting())).doesNotContain("classification");
    }

    @Test
    void aLayerThatIsTypedWholeIsMeantEvenIfItDoesNotFit() {
        assertThat(suggestions.find("dense", behind(image)).first().map(SuggestionsTest::id)).contains("dense");
        assertThat(suggestions.find("d", behind(image)).first().map(SuggestionsTest::id)).isNotEqualTo(Optional.of("dense"));
    }

    @Test
    void aChosenLayerIsPlacedSetAndWiredInOneStep() {
        Document before = editor.history().document().get();
        String conv = take("conv 64 5x5", behind(image));
        assertThat(network().links()).containsExactly(Link.of(image, conv));
        assertThat(network().node(conv).at()).isEqualTo(HERE);
        assertThat(facts(conv)).isEqualTo(Form.image(64, 28, 28));
        assertThat(editor.history().selection().get().only()).contains(conv);
        editor.history().undo();
        assertThat(editor.history().document().get()).isEqualTo(before);
    }

    @Test
    void aLayerFromThePaletteIsSetSoThatItWorksWhereItIsPut() {
        String small = take("conv 8 31x31", behind(image));
        String next = suggestions.append(editor.catalog().get("conv-2d"), List.of(small), HERE);
        assertThat(network().links()).contains(Link.of(small, next));
        assertThat(facts(next)).isEqualTo(Form.image(32, 2, 2));
        String alone = suggestions.append(editor.catalog().get("conv-2d"), List.of(), HERE);
        assertThat(network().into(alone)).isEmpty();
        assertThat(network().node(alone).values()).isEqualTo(Values.DEFAULTS);
    }

    @Test
    void aLayerAtAFullInputTakesThePlaceOfTheOldWire() {
        String conv = take("conv", behind(image));
        String pool = take("max pool", new Spot.AtEnds(HERE, List.of(new LooseEnd(conv, "in", false))));
        assertThat(network().into(conv)).containsExactly(Link.of(pool, conv));
    }

    @Test
    void severalLayersAreJoinedByAMerge() {
        String one = take("conv 8", behind(image));
        String two = take("conv 8", behind(image));
        Spot both = new Spot.AtEnds(HERE, List.of(new LooseEnd(one, "out", true), new LooseEnd(two, "out", true)));
        assertThat(ids(suggestions.find("", both).fitting())).containsExactly("add", "multiply", "concatenate");
        String sum = take("add", both);
        assertThat(network().into(sum)).containsExactly(Link.of(one, sum), Link.of(two, sum));
    }

    @Test
    void aLayerInAWireTakesItAndGivesItOnAndTheRestMakesRoom() {
        String conv = editor.add(editor.catalog().get("conv-2d"), new Point(216, 0), Optional.of(image));
        String pool = take("max pool", new Spot.InWire(HERE, Link.of(image, conv)));
        assertThat(network().links()).containsExactlyInAnyOrder(Link.of(image, pool), Link.of(pool, conv));
        assertThat(network().node(pool).at()).isEqualTo(new Point(216, 0));
        assertThat(network().node(conv).at()).isEqualTo(new Point(432, 0));
    }

    private String take(String typed, Spot spot) {
        return suggestions.take(suggestions.find(typed, spot).first().orElseThrow(), spot);
    }

    private static Spot behind(String id) {
        return new Spot.AtEnds(HERE, List.of(new LooseEnd(id, "out", true)));
    }

    private Form facts(String id) {
        return problems.compiled().get().facts().get(id).output().orElseThrow();
    }

    private static List<String> ids(List<Suggestion> all) {
        return all.stream().map(SuggestionsTest::id).toList();
    }

    private static String id(Suggestion suggestion) {
        return suggestion.reading().kind().spec().id();
    }

    private Network network() {
        return editor.history().document().get().network();
    }

    @Test
    void aMergeIsAppendedBehindAllThatIsSelectedAndOtherLayersBehindTheLast() {
        String a = take("conv 8", behind(image));
        String b = take("conv 8", behind(image));
        List<String> both = List.of(a, b);
        var add = editor.catalog().get("add");
        var conv = editor.catalog().get("conv-2d");
        assertThat(suggestions.feeding(add, both)).isEqualTo(both);
        assertThat(suggestions.feeding(conv, both)).containsExactly(b);
        String sum = suggestions.append(add, both, HERE);
        assertThat(network().links()).contains(Link.of(a, sum), Link.of(b, sum));
    }
}
