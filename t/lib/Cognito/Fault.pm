package Cognito::Fault;

# What the tests of faults share: calls in flight, what the error log says
# since when, what a worker holds, a watch on Redis' commands, and a Redis
# of the test's own making.
#
#   my $mark = log_mark();
#   pause_redis();
#   my @calls = launch(50, 'AdminGetUser', { ... });
#   resume_redis();
#   my @answers = collect(@calls);
#   is(log_count(qr/is down/, $mark), 0, 'nothing went wrong');
#
# Functions act on the server that Cognito::Test acts on.

use strict;
use warnings;

use Carp qw(croak);
use Exporter qw(import);
use IO::Select;
use IO::Socket::INET;
use JSON::PP ();
use POSIX qw(WNOHANG);
use Test::More ();
use Time::HiRes qw(time sleep);

use Cognito::Client qw(open_socket read_answer json_text);
use Cognito::Test ();

our @EXPORT = qw(request_bytes launch collect tally others_go_on
                 took in_child reap
                 log_mark log_since log_count link_lines
                 memory descriptors redis_connections commands_of
                 fake_redis silent_port);

use constant PREFIX => 'AWSCognitoIdentityProviderService.';


# The bytes of a call, unsigned.  Options: keep => 1: the connection stays;
# path; length => what the header says instead of the truth.

sub request_bytes {
    my ($operation, $input, %options) = @_;

    my $body = $options{body} // json_text($input // {});
    my $length = $options{length} // length($body);
    my $connection = $options{keep} ? 'keep-alive' : 'close';
    my $path = $options{path} // '/';

    return "POST $path HTTP/1.1\r\nHost: localhost\r\n"
           . "Content-Type: application/x-amz-json-1.1\r\n"
           . "X-Amz-Target: " . PREFIX . "$operation\r\n"
           . "Connection: $connection\r\nContent-Length: $length\r\n\r\n"
           . $body;
}


# Sends n calls without waiting for an answer and returns their sockets.  The
# input may be a sub, which is given the number of the call.

sub launch {
    my ($n, $operation, $input, %options) = @_;

    my $port = $options{port} // Cognito::Test::server()->port();
    my @sockets;

    for my $i (0 .. $n - 1) {
        my $members = ref $input eq 'CODE' ? $input->($i) : $input;
        my $socket = open_socket($port);

        print $socket request_bytes($operation, $members, %options);
        push @sockets, $socket;
    }

    return @sockets;
}


# their answers, in the order of launching; status 0: none came

sub collect {
    my (@sockets) = @_;

    my @answers = map { read_answer($_) } @sockets;

    close($_) for @sockets;

    return @answers;
}


# "200 x 48, 500 InternalErrorException x 2"

sub tally {
    my (@answers) = @_;

    my %count;

    for my $answer (@answers) {
        my $body = ref $answer->{body} eq 'HASH' ? $answer->{body} : {};
        my $type = defined $body->{__type} ? " $body->{__type}" : '';

        $count{$answer->{status} . $type}++;
    }

    return join ', ', map { "$_ x $count{$_}" } sort keys %count;
}


# A user's sign-ins go on while so many sign-ups wait for whoever takes their
# messages and does not, until each is told so.

sub others_go_on {
    my ($client, $username, $count) = @_;

    my @stuck = launch($count, 'SignUp', sub {
        my ($n) = @_;

        return { ClientId => $client, Username => "stuck$n",
                 Password => 'Correct-Horse-7',
                 UserAttributes => [ { Name => 'email',
                                       Value => "s$n\@example.com" } ] };
    });

    sleep(0.3);

    my @times;

    for my $n (1 .. 12) {
        my $start = time();

        Cognito::Test::sign_in($client, $username);
        push @times, time() - $start;
    }

    Test::More::cmp_ok((sort { $a <=> $b } @times)[6], '<', 1.5,
                       'sign-ins go on');
    Test::More::is(tally(collect(@stuck)),
                   "400 CodeDeliveryFailureException x $count",
                   'and all of the others are told in the end');
}


# (seconds, what the sub returned)

sub took {
    my ($code) = @_;

    my $start = time();
    my $result = $code->();

    return (time() - $start, $result);
}


# Runs the sub in a process of its own; reap() returns what the subs
# returned, which is JSON on its way.

sub in_child {
    my ($code) = @_;

    pipe(my $read, my $write) or croak("pipe: $!");

    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        close($read);
        $SIG{$_} = 'DEFAULT' for qw(INT TERM HUP);

        my $result = eval { $code->() };
        print $write json_text({ result => $result, error => "$@" });
        close($write);

        POSIX::_exit(0);
    }

    close($write);

    return { pid => $pid, pipe => $read };
}


sub reap {
    my (@children) = @_;

    my @results;

    for my $child (@children) {
        local $/;

        my $text = readline($child->{pipe});
        waitpid($child->{pid}, 0);

        my $told = JSON::PP::decode_json($text);
        croak($told->{error}) if length $told->{error};

        push @results, $told->{result};
    }

    return @results;
}


# the error log

sub log_mark { length Cognito::Test::server()->error_log() }


sub log_since {
    my ($mark) = @_;

    return substr(Cognito::Test::server()->error_log(), $mark // 0);
}


sub log_count {
    my ($pattern, $mark) = @_;

    return scalar grep { $_ =~ $pattern } split /\n/, log_since($mark);
}


# How often the log told of a transition, up and down, of the commands' links
# and of the subscriptions': "2 down, 2 up; 2 down, 2 up"

sub link_lines {
    my ($mark) = @_;

    my %count;

    for my $line (split /\n/, log_since($mark)) {
        next unless $line =~
            /\[(error|notice)\].*cognito:\ redis\ \S+
             (\ subscription)?\ is\ (down|up)/x;

        $count{$2 ? 'listen' : 'ask'}{$3}++;
    }

    return join '; ', map {
        join ', ', ($count{$_}{down} // 0) . ' down',
                   ($count{$_}{up} // 0) . ' up'
    } qw(ask listen);
}


# what a process holds: KiB of memory, open files

sub memory {
    my ($pid) = @_;

    return Cognito::Server::slurp("/proc/$pid/status") =~ /^VmRSS:\s+(\d+)/m
           ? $1 : croak("no process $pid");
}


sub descriptors {
    my ($pid) = @_;

    my @files = glob("/proc/$pid/fd/*");

    return scalar @files;
}


# how many connections of the module Redis has

sub redis_connections {
    my $list = Cognito::Test::redis()->command('CLIENT', 'LIST');

    return scalar grep { /name=nginx-cognito/ } split /\n/, $list;
}


# the commands that Redis was asked from outside while the sub ran, as lists

sub commands_of {
    my ($code) = @_;

    my $redis = Cognito::Test::redis();
    my @commands;

    $redis->command('MONITOR');

    $code->();

    # the stream is complete when it shows this

    my $end = "end$$-" . time();
    Cognito::Test::redis()->command('ECHO', $end);

    for ( ;; ) {
        my $line = $redis->line();

        next unless $line =~ s/^\+[\d.]+ \[\d+ ([^\]]*)\] //;
        next if $1 eq 'lua';

        my @words = map { Cognito::Monitor::unquote($_) }
                    $line =~ /"([^"\\]*(?:\\.[^"\\]*)*)"/g;

        last if $words[-1] eq $end;

        push @commands, \@words;
    }

    return @commands;
}


# A server on loopback that speaks Redis' protocol as the sub says: it is
# given the number of the connection, from 1, and the command, and returns
# bytes, undef to say nothing, or a reference to bytes after which the
# connection is closed.  The handshake is answered well before it is asked,
# unless "raw".

sub fake_redis {
    my ($code, %options) = @_;

    my $listener = listener();
    my $test = $$;
    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        $SIG{$_} = 'DEFAULT' for qw(INT TERM HUP);
        serve($listener, $test, $code, %options);
        POSIX::_exit(0);
    }

    my $port = $listener->sockport();
    close($listener);

    return bless { pid => $pid, owner => $$, port => $port },
                 'Cognito::Fault::Process';
}


# a port of loopback that takes connections and never says a word

sub silent_port {
    return fake_redis(sub { undef }, raw => 1);
}


sub listener {
    return IO::Socket::INET->new(Listen => 128, ReuseAddr => 1,
                                 LocalAddr => '127.0.0.1:0')
           || croak("no listener: $!");
}


sub serve {
    my ($listener, $test, $code, %options) = @_;

    my $select = IO::Select->new($listener);
    my (%number, %input, $count);

    $SIG{PIPE} = 'IGNORE';

    while (getppid() == $test) {
        for my $socket ($select->can_read(0.2)) {

            if ($socket == $listener) {
                my $one = $listener->accept() or next;
                $select->add($one);
                $number{$one} = ++$count;
                $input{$one} = '';
                next;
            }

            my $open = sysread($socket, $input{$socket}, 65536,
                               length $input{$socket});

            $open &&= answer($socket, \$input{$socket}, $number{$socket},
                             $code, %options);

            if (!$open) {
                $select->remove($socket);
                close($socket);
            }
        }
    }
}


# 0: the connection is to be closed

sub answer {
    my ($socket, $input, $number, $code, %options) = @_;

    while (my @command = take_command($input)) {
        my $bytes = $options{raw} ? undef : greeting(@command);

        $bytes //= $code->($number, @command);

        next unless defined $bytes;

        syswrite($socket, ref $bytes ? $$bytes : $bytes);

        return 0 if ref $bytes;
    }

    return 1;
}


sub greeting {
    my (@command) = @_;

    my $name = uc $command[0];

    return "+PONG\r\n" if $name eq 'PING';
    return "+OK\r\n" if $name =~ /^(?:AUTH|SELECT|CLIENT)$/;
    return "\$40\r\n" . '0' x 40 . "\r\n" if $name eq 'SCRIPT';
    return "*3\r\n\$9\r\nsubscribe\r\n\$" . length($command[1])
           . "\r\n$command[1]\r\n:1\r\n" if $name eq 'SUBSCRIBE';

    return undef;
}


sub take_command {
    my ($input) = @_;

    my ($n) = $$input =~ /^\*(\d+)\r\n/ or return ();
    my $at = $+[0];
    my @words;

    for (1 .. $n) {
        pos($$input) = $at;
        $$input =~ /\G\$(\d+)\r\n/g or return ();
        my ($from, $length) = (pos($$input), $1);

        return () if length($$input) < $from + $length + 2;

        push @words, substr($$input, $from, $length);
        $at = $from + $length + 2;
    }

    substr($$input, 0, $at, '');

    return @words;
}


package Cognito::Fault::Process;

# a process that ends with the object, or soon after the test


sub port { $_[0]{port} }


sub DESTROY {
    my ($self) = @_;

    return if $self->{owner} != $$;

    local ($?, $!);

    kill('KILL', $self->{pid});
    waitpid($self->{pid}, 0);
}


1;
