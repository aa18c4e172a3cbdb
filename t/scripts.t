#!/usr/bin/perl

# The scripts of src/store/scripts against a redis-server of their own: each
# outcome of each script, what is stored then, and that headers, keys and the
# generated tables agree.

use strict;
use warnings;

use File::Basename qw(basename dirname);
use File::Temp qw(tempdir);
use IO::Socket::UNIX;
use JSON::PP ();
use POSIX ();
use Test::More;

my $room = dirname(__FILE__) . '/../src/store';
my $server = $ENV{TEST_COGNITO_REDIS} || 'redis-server';

plan skip_all => "no $server"
    if system("$server --version >/dev/null 2>&1") != 0;

my $dir = tempdir('cognito-scripts-XXXXXX', TMPDIR => 1, CLEANUP => 1);
my $pid = start();
my $redis = attach();
my %script = map { basename($_, '.lua') => slurp($_) }
             glob("$room/scripts/*.lua");

END {
    if ($pid) {
        my $rc = $?;
        kill 'TERM', $pid;
        waitpid $pid, 0;
        $? = $rc;
    }
}

headers($_) for sort keys %script;
is(system($^X, "$room/generate.pl", '--check'), 0, 'generated code is fresh');

commit_record();
commit_sides();
commit_checks();
commit_tracks();
claim();
count();
try_code();
retract();
try_factor();
fail_password();
index_message();
join_group();
index_resource();
unindex_members();
count_mails();

done_testing();


sub commit_record {
    my @key = ('{u}r');

    reset_all();

    my $made = run('commit', \@key, 0, 'set', 'one');
    is($made->[0], 'OK', 'commit: made');
    cmp_ok($made->[1], '>', 0, 'commit: a first version');
    is(call('GET', '{u}r'), "$made->[1] one", 'commit: what is kept');

    is_deeply(run('commit', \@key, 0, 'set', 'two'),
              ['CONFLICT', $made->[1]], 'commit: exists already');
    is_deeply(run('commit', \@key, $made->[1] + 1, 'set', 'two'),
              ['CONFLICT', $made->[1]], 'commit: another version');

    my $next = $made->[1] + 1;
    is_deeply(run('commit', \@key, $made->[1], 'set', "two\n \0 end"),
              ['OK', $next], 'commit: changed');
    is(call('GET', '{u}r'), "$next two\n \0 end", 'commit: any text');

    is_deeply(run('commit', \@key, $next, 'keep', 'three'),
              ['OK', $next], 'commit: kept');
    is(call('GET', '{u}r'), "$next two\n \0 end", 'commit: kept as it was');
    is_deeply(run('commit', \@key, 7, 'keep', ''),
              ['CONFLICT', $next], 'commit: keep compares');

    is_deeply(run('commit', \@key, $next, 'del', ''), ['OK', '0'],
              'commit: deleted');
    is(call('EXISTS', '{u}r'), 0, 'commit: it is gone');
    is_deeply(run('commit', \@key, $next, 'set', 'x'), ['CONFLICT', '0'],
              'commit: there is none');
    is_deeply(run('commit', \@key, 0, 'keep', ''), ['OK', '0'],
              'commit: kept absent');

    my $again = run('commit', \@key, 0, 'set', 'another');
    isnt($again->[1], $made->[1], 'commit: a new record, another version');

    call('SET', '{u}r', '9007199254740000 big');
    is_deeply(run('commit', \@key, '9007199254740000', 'set', 'x'),
              ['OK', '9007199254740001'], 'commit: large versions');

    call('SET', '{u}r', 'damaged');
    is_deeply(run('commit', \@key, 0, 'set', 'x'),
              ['CONFLICT', 'unreadable'], 'commit: a damaged record');
    like(run('commit', \@key, 'unreadable', 'burn', 'x'),
         qr/^-ERR .*unknown change/, 'commit: an unknown change');
}


sub commit_sides {
    my @keys = map { "{u}$_" } qw(r set del none absent spend take log);
    my $code = '{"Proof":"p q","Expires":2000}';

    reset_all();
    call('SET', '{u}del', 'd');
    call('SET', '{u}none', 'n');
    call('SET', '{u}spend', $code);
    call('SET', '{u}take', 't');

    is(run('commit', \@keys, 0, 'set', 'text',
           'set', 's', 60000, 'del', '', 0, 'none', '', 0,
           'absent', 'a', 0, 'spend', 'p q 1999', 0, 'take', '', 0,
           'append', 'entry', 60000)->[0], 'OK', 'commit: all verbs');

    is(call('GET', '{u}set'), 's', 'commit: set');
    ok(lives('{u}set', 60000), 'commit: set for a time');
    is(call('EXISTS', '{u}del'), 0, 'commit: del');
    is(call('GET', '{u}none'), 'n', 'commit: none');
    is(call('GET', '{u}absent'), 'a', 'commit: absent is set');
    is(call('PTTL', '{u}absent'), -1, 'commit: no time, no end');
    is(call('EXISTS', '{u}spend'), 0, 'commit: spent');
    is(call('EXISTS', '{u}take'), 0, 'commit: taken');
    is(call('XRANGE', '{u}log', '-', '+')->[0][1][1], 'entry',
       'commit: append');
    ok(lives('{u}log', 60000), 'commit: a stream for a time');

    my $version = (split / /, call('GET', '{u}r'))[0];

    for my $n (1 .. 20) {
        run('commit', ['{u}r', '{u}log'], $version, 'keep', '',
            'append', $n, 0);
    }

    my $entries = call('XRANGE', '{u}log', '-', '+');
    is(scalar @$entries, 16, 'commit: a stream of 16');
    is($entries->[-1][1][1], 20, 'commit: the newest are kept');

    call('SET', '{u}lock', '5 1000 901000');
    is_deeply(run('commit', ['{u}r', '{u}lock'], $version, 'keep', '',
                  'unlock', 999, 0), ['LOCKED'], 'commit: locked');
    is(call('GET', '{u}lock'), '5 1000 901000', 'commit: the lock stays');
    is(run('commit', ['{u}r', '{u}lock'], $version, 'keep', '',
           'unlock', 1000, 0)->[0], 'OK', 'commit: unlocked');
    is(call('EXISTS', '{u}lock'), 0, 'commit: the lock is gone');
    is(run('commit', ['{u}r', '{u}lock'], $version, 'keep', '',
           'unlock', 1000, 0)->[0], 'OK', 'commit: no lock, no matter');
}


# A check that fails leaves everything as it is, whatever came before it.

sub commit_checks {
    my @keys = map { "{u}$_" } qw(r first second);
    my $code = '{"Proof":"p","Expires":2000}';
    my @checks = (
        ['taken', 'there', ['absent', 'v', 0], ['TAKEN', 3]],
        ['gone', undef, ['take', '', 0], ['GONE', 3]],
        ['no code', undef, ['spend', 'p 1', 0], ['SPENT', 3]],
        ['another proof', $code, ['spend', 'q 1', 0], ['SPENT', 3]],
        ['an old code', $code, ['spend', 'p 2000', 0], ['SPENT', 3]],
        ['no proof', $code, ['spend', 'p', 0], ['SPENT', 3]],
        ['a damaged code', 'x{', ['spend', 'p 1', 0], ['SPENT', 3]],
        ['a null code', 'null', ['spend', 'p 1', 0], ['SPENT', 3]],
        ['a code that never expires', '{"Proof":"p"}',
         ['spend', 'p 1', 0], ['SPENT', 3]],
        ['locked', '5 10 20', ['unlock', '9', 0], ['LOCKED']],
        ['not the same', 'other', ['same', 'this', 0], ['CONFLICT', '0']],
        ['nothing the same', undef, ['same', '', 0], ['CONFLICT', '0']],
        ['nothing to touch', undef, ['touch', 'a {}', 0], ['CONFLICT', '0']],
    );

    for my $check (@checks) {
        my ($name, $before, $side, $outcome) = @$check;

        reset_all();
        call('SET', '{u}second', $before) if defined $before;

        is_deeply(run('commit', \@keys, 0, 'set', 'x', 'set', 's', 0, @$side),
                  $outcome, "commit: $name");
        is(call('EXISTS', '{u}r', '{u}first'), 0,
           "commit: $name, nothing is written");
        is(call('GET', '{u}second'), $before, "commit: $name, all is kept");
    }

    reset_all();
    like(run('commit', \@keys, 0, 'set', 'x', 'set', 's', 0, 'eat', '', 0),
         qr/^-ERR .*unknown verb/, 'commit: an unknown verb');
    is(call('DBSIZE'), 0, 'commit: an unknown verb, nothing is written');
}


# What is compared may change with it; sign-ins that are tracked come and go.

sub commit_tracks {
    my @keys = ('{u}r', '{u}s');

    reset_all();
    call('SET', '{u}s', 'seen');

    is_deeply(run('commit', ['{u}r', '{u}s'], 0, 'keep', '',
                  'same', 'seen', 0), ['OK', '0'], 'commit: the same');
    is(call('GET', '{u}s'), 'seen', 'commit: the same stays');
    is_deeply(run('commit', ['{u}r', '{u}s', '{u}s'], 0, 'keep', '',
                  'same', 'seen', 0, 'set', 'new', 0), ['OK', '0'],
              'commit: the same, with a change');
    is(call('GET', '{u}s'), 'new', 'commit: which is made');

    reset_all();

    my $track = sub {
        my ($id, $now, $most, $ttl, %entry) = @_;

        %entry = (Sub => '"s"', Generation => 0, Expires => 9000,
                  LastActive => $now, %entry);

        my $text = join ',', map { "\"$_\":$entry{$_}" } sort keys %entry;

        return run('commit', \@keys, 0, 'keep', '', 'track',
                   "$id $now $most {$text}", $ttl);
    };
    my $ids = sub {
        my %entries = @{call('HGETALL', '{u}s')};
        return join ' ', sort keys %entries;
    };

    is_deeply($track->('a', 1000, 3, 60000), ['OK', '0'], 'commit: tracked');
    ok(lives('{u}s', 60000), 'commit: tracked for a time');
    $track->('b', 2000, 3, 30000);
    ok(lives('{u}s', 60000), 'commit: never for less');
    $track->('c', 3000, 3, 90000);
    ok(lives('{u}s', 90000), 'commit: but for more');
    is($ids->(), 'a b c', 'commit: as many as there may be');

    is_deeply(run('commit', \@keys, 0, 'keep', '', 'touch',
                  'a {"Sub":"s","Generation":0,"Expires":9000,'
                  . '"LastActive":3500}', 0), ['OK', '0'], 'commit: touched');
    ok(lives('{u}s', 90000), 'commit: touched, no less time');
    $track->('d', 4000, 3, 60000);
    is($ids->(), 'a c d', 'commit: the least recently used goes');
    $track->('d', 4500, 3, 60000);
    is($ids->(), 'a c d', 'commit: who is there already is one');
    $track->('e', 4600, 1, 60000);
    is($ids->(), 'e', 'commit: fewer may be there');

    $track->('f', 5000, 3, 60000, Expires => 5500);
    $track->('g', 5500, 3, 60000);
    is($ids->(), 'e g', 'commit: expired ones go');
    $track->('h', 5600, 9, 60000, Generation => 1);
    is($ids->(), 'h', 'commit: those of another generation go');
    $track->('i', 5700, 9, 60000, Generation => 1, Sub => '"t"');
    is($ids->(), 'i', 'commit: those of another user go');

    call('HSET', '{u}s', 'damaged', '{', 'odd', '7');
    $track->('j', 5800, 9, 60000, Generation => 1, Sub => '"t"');
    is($ids->(), 'i j', 'commit: damaged ones go');

    for my $bad ('k 1 1 {', 'k 1 {}', 'k') {
        like(run('commit', \@keys, 0, 'set', 'x', 'track', $bad, 0),
             qr/^-ERR .*unreadable entry/, "commit: \"$bad\"");
    }

    is($ids->(), 'i j', 'commit: a bad entry, nothing is written');
    is(call('EXISTS', '{u}r'), 0, 'commit: nor the record');
}


sub claim {
    reset_all();

    is_deeply(run('claim', ['c'], 'a', ''), ['OK'], 'claim: taken');
    is(call('GET', 'c'), 'a', 'claim: it is kept');
    is_deeply(run('claim', ['c'], 'b', ''), ['HELD', 'a'], 'claim: held');
    is_deeply(run('claim', ['c'], 'b', 'a'), ['OK'], 'claim: taken over');
    is_deeply(run('claim', ['c'], '', 'a', 'del'), ['HELD', 'b'],
              'claim: not ours to give up');
    is_deeply(run('claim', ['c'], '', 'b', 'del'), ['OK'],
              'claim: given up');
    is(call('EXISTS', 'c'), 0, 'claim: it is gone');
    is_deeply(run('claim', ['c'], 'x', 'b'), ['HELD', ''],
              'claim: gone meanwhile');
}


sub count {
    reset_all();

    my $now = 1800000000000;

    is_deeply(run('count', ['n'], $now, 1000, 2), ['OK', 1], 'count: first');
    is(call('GET', 'n'), '1 1800000001000', 'count: what is kept');
    ok(lives('n', 601000), 'count: for a time');
    is_deeply(run('count', ['n'], $now + 999, 1000, 2), ['OK', 2],
              'count: second');
    is_deeply(run('count', ['n'], $now + 999, 1000, 2), ['LIMIT', 2],
              'count: limit');
    is(call('GET', 'n'), '2 1800000001000', 'count: limit counts nothing');
    is_deeply(run('count', ['n'], $now + 1000, 1000, 2), ['OK', 1],
              'count: another window');
    is_deeply(run('count', ['n'], $now + 1000, 1000, 0), ['OK', 2],
              'count: no limit');
}


sub try_code {
    my @keys = map { "{u}$_" } qw(user code tries);
    my $code = '{"Proof":"right","Expires":5000}';

    my $try = sub {
        my ($now, $proof, $limit) = @_;

        return run('try_code', \@keys, $now, $proof, 1000, $limit, 3);
    };

    reset_all();

    is_deeply($try->(1000, 'right', 2), ['ABSENT'], 'try_code: no user');
    is(call('EXISTS', '{u}tries'), 0, 'try_code: no user, nothing counted');

    call('SET', '{u}user', '1 {}');
    is_deeply($try->(1000, 'right', 0), ['EXPIRED', '1 {}'],
              'try_code: no code');
    is(call('EXISTS', '{u}tries'), 0, 'try_code: no limit, nothing counted');

    call('SET', '{u}code', $code, 'PX', 60000);
    is_deeply($try->(1000, 'right', 2), ['MATCH', '1 {}', $code],
              'try_code: match');
    is(call('GET', '{u}tries'), '1 2000', 'try_code: it is counted');
    ok(lives('{u}tries', 601000), 'try_code: for a time');
    is(call('GET', '{u}code'), $code, 'try_code: a match spends nothing');

    is_deeply($try->(1000, 'wrong', 2), ['MISMATCH', '1 {}'],
              'try_code: mismatch');
    is_deeply(kept('{u}code'),
              { Proof => 'right', Expires => 5000, Failures => 1 },
              'try_code: it is counted with the code');
    ok(lives('{u}code', 60000), 'try_code: which lives no longer for it');

    is_deeply($try->(1999, 'right', 2), ['LIMIT'], 'try_code: limit');
    is(call('GET', '{u}tries'), '2 2000', 'try_code: limit counts nothing');
    is_deeply($try->(1999, 'wrong', 2), ['LIMIT'], 'try_code: limit, wrong');
    is(kept('{u}code')->{Failures}, 1, 'try_code: nor with the code');
    is_deeply($try->(4999, 'right', 2),
              ['MATCH', '1 {}', call('GET', '{u}code')],
              'try_code: another window');

    is_deeply($try->(4999, 'wrong', 0), ['MISMATCH', '1 {}'],
              "try_code: wrong number $_") for 2 .. 3;
    is_deeply($try->(4999, 'wrong', 0), ['DEAD', '1 {}'], 'try_code: dead');
    is_deeply($try->(4999, 'right', 0), ['DEAD', '1 {}'],
              'try_code: though right');
    is(kept('{u}code')->{Failures}, 3, 'try_code: and counts no more');
    is_deeply($try->(5000, 'right', 2), ['EXPIRED', '1 {}'],
              'try_code: expired');

    call('SET', '{u}code', 'damaged');
    is_deeply($try->(9000, 'right', 2), ['EXPIRED', '1 {}'],
              'try_code: a damaged code');
}


sub retract {
    my $code = '{"Proof":"a","Expires":1800000001000}';
    my $session = '{"ClientId":"c","Proof":"a","Expires":5}';

    reset_all();

    is_deeply(run('retract', ['{u}c'], $code), ['HELD'],
              'retract: there is none');

    for my $other ('{"Proof":"b","Expires":1800000001000}',
                   '{"Proof":"a","Expires":1800000001001}', $session, 'damaged')
    {
        call('SET', '{u}c', $other);
        is_deeply(run('retract', ['{u}c'], $code), ['HELD'],
                  'retract: another one');
        is(call('GET', '{u}c'), $other, 'retract: which stays');
    }

    is_deeply(run('retract', ['{u}c'], 'damaged'), ['HELD'],
              'retract: of what cannot be read');

    for my $same ([ $code, $code ], [ $session, $session ],
                  [ $code, '{"Failures":2,"Expires":1800000001000,'
                           . '"Proof":"a"}' ])
    {
        call('SET', '{u}c', $same->[1]);
        is_deeply(run('retract', ['{u}c'], $same->[0]), ['OK'],
                  'retract: the same');
        is(call('EXISTS', '{u}c'), 0, 'retract: it is gone');
    }
}


sub try_factor {
    my @keys = map { "{u}$_" } qw(user session wrong hourly);
    my $session = '{"Proof":"right"}';

    my $try = sub {
        my ($now, $proof) = @_;

        return run('try_factor', \@keys, $now, $proof, 3, 5000, 4, 1000);
    };

    reset_all();

    is_deeply($try->(1000, 'right'), [undef, undef, 'GONE'],
              'try_factor: neither user nor session');

    call('SET', '{u}user', '1 {}');
    is_deeply($try->(1000, 'right'), ['1 {}', undef, 'GONE'],
              'try_factor: no session');
    is(call('EXISTS', '{u}hourly'), 0, 'try_factor: nothing is counted');

    call('SET', '{u}session', $session);
    is_deeply($try->(1000, 'wrong'), ['1 {}', $session, 'MISMATCH'],
              'try_factor: mismatch');
    is(call('GET', '{u}wrong'), '1', 'try_factor: counted for the session');
    is(call('GET', '{u}hourly'), '1 2000', 'try_factor: and for the user');
    ok(lives('{u}wrong', 5000), 'try_factor: for a time');
    ok(lives('{u}hourly', 601000), 'try_factor: for another');
    is_deeply($try->(1000, 'right'), ['1 {}', $session, 'MATCH'],
              'try_factor: match');
    is(call('GET', '{u}wrong'), '1', 'try_factor: a match counts nothing');
    is(call('GET', '{u}session'), $session, 'try_factor: nor spends');

    $try->(1000, 'wrong') for 1 .. 2;
    is(call('EXISTS', '{u}session', '{u}wrong'), 0,
       'try_factor: too many for the session');

    call('SET', '{u}session', '{}');
    is_deeply($try->(1000, 'wrong'), ['1 {}', '{}', 'MISMATCH'],
              'try_factor: a session without a code');
    is_deeply($try->(1999, 'right'), ['1 {}', '{}', 'LIMIT'],
              'try_factor: too many for the user');
    is(call('GET', '{u}hourly'), '4 2000', 'try_factor: none of them counts');
    is_deeply($try->(2000, 'wrong'), ['1 {}', '{}', 'MISMATCH'],
              'try_factor: another window');

    call('SET', '{u}session', 'damaged');
    is_deeply($try->(2000, 'right'), ['1 {}', 'damaged', 'MISMATCH'],
              'try_factor: a damaged session');
}


sub fail_password {
    my $now = 1800000000000;

    reset_all();

    for my $n (1 .. 4) {
        is_deeply(run('fail', ['{u}l'], $now, 5), ['FAILED', $n],
                  "fail: number $n");
    }

    is(call('GET', '{u}l'), "4 0 @{[$now + 900000]}", 'fail: no lock yet');
    ok(lives('{u}l', 1500000), 'fail: for a time');

    my $n = 4;

    for my $seconds (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900) {
        is_deeply(run('fail', ['{u}l'], $now, 5), ['FAILED', ++$n],
                  "fail: number $n");

        my $till = $now + $seconds * 1000;
        is(call('GET', '{u}l'), "$n $till @{[$till + 900000]}",
           "fail: locked for $seconds s");
        is_deeply(run('fail', ['{u}l'], $till - 1, 5), ['LOCKED'],
                  "fail: locked to the end of $seconds s");
        $now = $till;
    }

    is_deeply(run('fail', ['{u}l'], $now + 899999, 5), ['FAILED', $n + 1],
              'fail: not forgotten');

    call('SET', '{u}l', "9 5 $now");
    is_deeply(run('fail', ['{u}l'], $now, 5), ['FAILED', 1], 'fail: forgotten');
}


sub index_message {
    reset_all();

    is_deeply(run('index_message', ['i'], $_, "m$_", 3, 9000), ['OK', []],
              "index_message: number $_") for 1 .. 3;
    cmp_ok(call('PTTL', 'i'), '>', 0, 'index_message: expires');
    is_deeply(run('index_message', ['i'], 4, 'm4', 3, 9000), ['OK', ['m1']],
              'index_message: the oldest goes');
    is_deeply(run('index_message', ['i'], 5, 'm4', 3, 9000), ['OK', []],
              'index_message: the same member');

    call('ZADD', 'i', map { ($_, "n$_") } 10 .. 17);
    is_deeply(run('index_message', ['i'], 20, 'o', 3, 9000),
              ['OK', ['m2', 'm3', 'm4', 'n10']],
              'index_message: four a call');
    is_deeply(run('index_message', ['i'], 1, 'late', 3, 9000)->[1][0], 'late',
              'index_message: too old to stay');
}


sub index_resource {
    reset_all();

    is_deeply(run('index_resource', ['r'], "m$_", 2), ['OK', $_],
              "index_resource: number $_") for 1 .. 2;
    is_deeply(run('index_resource', ['r'], 'm3', 2), ['LIMIT', 2],
              'index_resource: no more');
    is_deeply(run('index_resource', ['r'], 'm1', 2), ['OK', 2],
              'index_resource: one that is there');
    is_deeply(run('index_resource', ['r'], 'm1', 1), ['OK', 2],
              'index_resource: also when there are too many');
    is_deeply(call('ZRANGE', 'r', 0, -1, 'WITHSCORES'),
              ['m1', 0, 'm2', 0], 'index_resource: in order');
}


sub unindex_members {
    reset_all();

    is_deeply(run('unindex_members', ['i'], 10, 'm1'), ['OK'],
              'unindex_members: there is no index');
    call('ZADD', 'i', map { ($_, "m$_") } 8 .. 12);
    is_deeply(run('unindex_members', ['i'], 10, 'm8', 'm10', 'm11', 'other'),
              ['OK'], 'unindex_members: some');
    is_deeply(call('ZRANGE', 'i', 0, -1), ['m9', 'm10', 'm11', 'm12'],
              'unindex_members: the old one went');
    is_deeply(run('unindex_members', ['i'], 10), ['OK'],
              'unindex_members: nobody');
    call('ZADD', 'i', 1795248000123, 'now');
    run('unindex_members', ['i'], 1795248000123, 'now');
    is(call('ZCARD', 'i'), 5, 'unindex_members: to the millisecond');
    run('unindex_members', ['i'], 1795248000124, 'now');
    is(call('ZCARD', 'i'), 4, 'unindex_members: and it goes');
}


sub count_mails {
    reset_all();

    is_deeply(run('count_mails', ['m'], 2, 5, 90000), ['OK', 2],
              'count_mails: the first');
    is_deeply(run('count_mails', ['m'], 3, 5, 90000), ['OK', 5],
              'count_mails: as many as there may be');
    is_deeply(run('count_mails', ['m'], 1, 5, 90000), ['LIMIT', 5],
              'count_mails: no more');
    is(call('GET', 'm'), 5, 'count_mails: nothing was counted');
    is_deeply(run('count_mails', ['m'], 2, 6, 90000), ['LIMIT', 5],
              'count_mails: all or none');
    cmp_ok(call('PTTL', 'm'), '>', 80000, 'count_mails: it goes by itself');
}


# All keys are declared, the header names what is used, the clock is ARGV's.

sub join_group {
    my @keys = ('{g}r', '{g}i');

    reset_all();

    is_deeply(run('join', \@keys, 'one', 'alice'), ['GONE'],
              'join: no group');
    call('SET', '{g}r', '7 {"Id":"one","Group":{}}');
    is_deeply(run('join', \@keys, 'two', 'alice'), ['GONE'],
              'join: another group');
    is(call('EXISTS', '{g}i'), 0, 'join: nothing is left');
    is_deeply(run('join', \@keys, 'one', 'alice'), ['OK'], 'join: joined');
    is_deeply(run('join', \@keys, 'one', 'alice'), ['OK'], 'join: twice');
    is_deeply(call('ZRANGE', '{g}i', 0, -1, 'WITHSCORES'), ['alice', 0],
              'join: its place');

    for my $text ('', '7', '7 ', '7 []', '7 "one"', '7 {"Id"', 'one') {
        call('SET', '{g}r', $text);
        is_deeply(run('join', \@keys, 'one', 'bob'), ['GONE'],
                  "join: \"$text\"");
    }
}


sub headers {
    my ($name) = @_;
    my ($head, $code) = $script{$name} =~ /\A((?:--[^\n]*\n)+)(.*)\z/s;

    ok(defined $head, "$name: a header") or return;
    like($head, qr/^-- returns /m, "$name: the header says what it returns");

    my @calls = $code =~ /redis\.p?call\(([^,)]*,?\s*[^,)]*)/g;

    ok(@calls > 0, "$name: calls redis");
    is(join(' | ', grep { !/^'[A-Z]+', KEYS\[(?:i|\d+)\]$/ } @calls), '',
       "$name: every key is one of KEYS");
    unlike($code, qr/'(?:TIME|RANDOMKEY|SRANDMEMBER)'|os\.time|math\.random/,
           "$name: the same wherever it runs");

    for my $array (qw(KEYS ARGV)) {
        my %used = map { $_ => 1 } $code =~ /$array\[(\d+)\]/g;
        my %named = map { $_ => 1 } $head =~ /^-- $array\[(\d+)\]\s/mg;

        is(join(',', sort keys %named), join(',', sort keys %used),
           "$name: $array of the header and of the code");
    }
}


sub slurp {
    my ($path) = @_;

    open my $file, '<:raw', $path or die "$path: $!";
    local $/;
    return scalar <$file>;
}


sub start {
    my $child = fork();

    die "fork: $!" unless defined $child;

    if (!$child) {
        open STDOUT, '>', "$dir/log";
        open STDERR, '>&', \*STDOUT;
        exec $server, '--port', 0, '--unixsocket', "$dir/s", '--save', '',
             '--dir', $dir
            or POSIX::_exit(1);
    }

    return $child;
}


sub attach {
    for (1 .. 100) {
        my $socket = IO::Socket::UNIX->new(Peer => "$dir/s");

        return $socket if $socket;
        select undef, undef, undef, 0.05;
    }

    die "no redis-server on $dir/s\n";
}


sub reset_all {
    call('FLUSHALL');
}


sub lives {
    my ($key, $ttl) = @_;
    my $left = call('PTTL', $key);

    return $left <= $ttl && $left > $ttl - 20000;
}


sub kept { JSON::PP::decode_json(call('GET', $_[0])) }


sub run {
    my ($name, $keys, @arguments) = @_;

    return call('EVAL', $script{$name}, scalar @$keys, @$keys, @arguments);
}


sub call {
    my (@words) = @_;

    print $redis '*' . @words . "\r\n"
                 . join('', map { '$' . length($_) . "\r\n$_\r\n" } @words);
    $redis->flush;

    return reply();
}


# An error is text that begins with "-", nil is undef.

sub reply {
    my $line = <$redis>;

    die "redis-server went away\n" unless defined $line;
    $line =~ s/\r\n\z//;

    my ($type, $rest) = $line =~ /^(.)(.*)/s;

    return $rest if $type eq '+' || $type eq ':';
    return $line if $type eq '-';
    return undef if $rest < 0;
    return [map { reply() } 1 .. $rest] if $type eq '*';

    read($redis, my $text, $rest + 2) == $rest + 2 or die "short reply\n";

    return substr $text, 0, $rest;
}
