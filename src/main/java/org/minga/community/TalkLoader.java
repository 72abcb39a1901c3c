package org.minga.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.community.CommunityFile.Discussion;
import org.minga.community.CommunityFile.Group;
import org.minga.community.CommunityFile.Post;
import org.minga.community.CommunityFile.Theme;
import org.minga.community.Items.Kind;
import org.minga.discussions.DiscussionDefinition;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.PostId;
import org.minga.discussions.ReplyDefinition;
import org.minga.discussions.Themes;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.springframework.stereotype.Component;

/** Writes themes, working groups and what is said in them. */
@Component
class TalkLoader {

  private record Reply(Post post, @Nullable Post answered) {}

  private final Themes themes;
  private final Groups groups;
  private final Discussions discussions;

  TalkLoader(Themes themes, Groups groups, Discussions discussions) {
    this.themes = themes;
    this.groups = groups;
    this.discussions = discussions;
  }

  void load(CommunityFile file, Loading loading) {
    for (int position = 0; position < file.themes().size(); position++) {
      Theme theme = file.themes().get(position);
      themes.define(theme.key(), theme.name(), position);
    }
    file.groups().forEach(group -> load(group, loading));
    file.groups().forEach(group -> group.discussions().forEach(it -> load(it, group, loading)));
  }

  private void load(Group group, Loading loading) {
    loading.once(
        Kind.GROUP,
        group.key(),
        group.line(),
        () ->
            groups.define(
                new GroupDefinition(
                    group.name(),
                    group.charter(),
                    group.visibility(),
                    members(group.leads(), loading),
                    members(group.members(), loading))));
  }

  private static Set<MemberId> members(List<String> keys, Loading loading) {
    return keys.stream().map(loading::member).collect(Collectors.toUnmodifiableSet());
  }

  private void load(Discussion discussion, Group group, Loading loading) {
    var opening = discussion.opening();
    var author = loading.member(opening.by());
    var id =
        new DiscussionId(
            loading.once(
                Kind.DISCUSSION,
                discussion.key(),
                discussion.line(),
                () ->
                    discussions.define(
                        new DiscussionDefinition(
                            new GroupId(loading.get(Kind.GROUP, group.key())),
                            discussion.theme(),
                            discussion.title(),
                            opening.text(),
                            discussion.language(),
                            author,
                            opening.at()))));
    loading.once(
        Kind.OPENING, discussion.key(), discussion.line(), () -> discussions.opening(author, id));
    replies(opening).forEach(reply -> load(reply, discussion, id, loading));
  }

  private void load(Reply reply, Discussion discussion, DiscussionId id, Loading loading) {
    var post = reply.post();
    loading.once(
        Kind.POST,
        discussion.key() + "/" + post.key(),
        post.line(),
        () ->
            discussions.define(
                new ReplyDefinition(
                    id,
                    parent(reply, discussion, loading),
                    post.text(),
                    post.language(),
                    loading.member(post.by()),
                    post.at())));
  }

  private static @Nullable PostId parent(Reply reply, Discussion discussion, Loading loading) {
    var answered = reply.answered();
    return answered == null
        ? null
        : new PostId(loading.get(Kind.POST, discussion.key() + "/" + answered.key()));
  }

  /** All replies in the order in which they were written, so that their numbers grow with time. */
  private static List<Reply> replies(Post opening) {
    var all = new ArrayList<Reply>();
    opening.replies().forEach(reply -> gather(reply, null, all));
    all.sort(Comparator.comparing(reply -> reply.post().at()));
    return all;
  }

  private static void gather(Post post, @Nullable Post answered, List<Reply> all) {
    all.add(new Reply(post, answered));
    post.replies().forEach(reply -> gather(reply, post, all));
  }
}
