package Cognito::Redis;

# A small RESP2 client over a unix or TCP socket, and a private redis-server.
# Knows nothing of Cognito but, in audit(), what the key families are.
#
#   my $redis = Cognito::Redis->connect('/path/redis.sock');
#   my $value = $redis->command('GET', $key);       # undef: nil
#
# An error reply dies with its text.  Replies are bytes.

use strict;
use warnings;

use Carp qw(croak);
use IO::Select;
use IO::Socket::INET;
use IO::Socket::UNIX;
use Time::HiRes qw(time);

use constant TIMEOUT => 10;

# which keys there may be, and which of them must be swept by Redis

our %families = (
    pool   => 'kept',
    client => 'kept',
    user   => 'kept',
    group  => 'kept',
    name   => 'either',
    list   => 'either',
    auth   => 'expires',
    grant  => 'expires',
    code   => 'expires',
    tries  => 'expires',
    lock   => 'expires',
    inbox  => 'expires',
    mails  => 'expires',

    renewal  => 'expires',
    sessions => 'expires',
);


sub connect {
    my ($class, $address) = @_;

    my $socket = $address =~ m{^/}
        ? IO::Socket::UNIX->new(Peer => $address)
        : IO::Socket::INET->new(PeerAddr => $address, Timeout => TIMEOUT);

    return undef unless $socket;

    binmode($socket);
    $socket->autoflush(1);

    return bless { socket => $socket, buffer => '' }, $class;
}


sub command {
    my ($self, @arguments) = @_;

    $self->send(@arguments);

    return $self->reply();
}


# several commands in one write; returns their replies

sub pipeline {
    my ($self, @commands) = @_;

    $self->write(join '', map { encode(@$_) } @commands);

    return map { $self->reply() } @commands;
}


sub send {
    my ($self, @arguments) = @_;

    $self->write(encode(@arguments));
}


sub write {
    my ($self, $bytes) = @_;

    local $SIG{PIPE} = 'IGNORE';

    while (length $bytes) {
        my $sent = syswrite($self->{socket}, $bytes);
        croak("redis: write failed: $!") unless defined $sent;
        substr($bytes, 0, $sent, '');
    }
}


sub encode {
    my (@arguments) = @_;

    my $text = '*' . scalar(@arguments) . "\r\n";

    for my $argument (@arguments) {
        my $bytes = $argument;
        utf8::encode($bytes) if utf8::is_utf8($bytes);
        $text .= '$' . length($bytes) . "\r\n" . $bytes . "\r\n";
    }

    return $text;
}


sub reply {
    my ($self) = @_;

    my $line = $self->line();
    my ($type, $rest) = (substr($line, 0, 1), substr($line, 1));

    return $rest if $type eq '+' || $type eq ':';

    croak("redis: $rest") if $type eq '-';

    if ($type eq '$') {
        return undef if $rest < 0;
        $self->fill($rest + 2);
        my $bytes = substr($self->{buffer}, 0, $rest);
        substr($self->{buffer}, 0, $rest + 2, '');
        return $bytes;
    }

    if ($type eq '*') {
        return undef if $rest < 0;
        return [ map { $self->reply() } 1 .. $rest ];
    }

    croak("redis: unknown reply \"$line\"");
}


sub line {
    my ($self) = @_;

    my $end;

    while (($end = index($self->{buffer}, "\r\n")) < 0) {
        $self->fill(length($self->{buffer}) + 1);
    }

    my $line = substr($self->{buffer}, 0, $end);
    substr($self->{buffer}, 0, $end + 2, '');

    return $line;
}


sub fill {
    my ($self, $size) = @_;

    my $deadline = time() + TIMEOUT;

    while (length($self->{buffer}) < $size) {
        my $left = $deadline - time();

        croak("redis: no answer in time")
            if $left <= 0
               || !IO::Select->new($self->{socket})->can_read($left);

        my $n = sysread($self->{socket}, $self->{buffer}, 65536,
                        length $self->{buffer});

        croak("redis: connection closed") unless $n;
    }
}


sub scan {
    my ($self, $pattern) = @_;

    my ($cursor, %keys) = ('0');

    do {
        my $page = $self->command('SCAN', $cursor, 'COUNT', 1000,
                                  defined $pattern ? ('MATCH', $pattern) : ());
        $cursor = $page->[0];
        $keys{$_} = 1 for @{$page->[1]};
    } while ($cursor ne '0');

    return sort CORE::keys %keys;
}


# complaints about keys of no family, and of keys that would stay for ever or
# would go although they must not

sub audit {
    my ($self) = @_;

    my @complaints;
    my @keys = $self->scan();

    while (my @page = splice(@keys, 0, 500)) {
        my @ttl = $self->pipeline(map { [ 'PTTL', $_ ] } @page);

        for my $key (@page) {
            my $ttl = shift @ttl;

            my $family = $key =~ /^cg:([a-z]+):/ ? $families{$1} : undef;

            if (!defined $family) {
                push @complaints, "$key is of no family";

            } elsif ($family eq 'expires' && $ttl == -1) {
                push @complaints, "$key has no TTL";

            } elsif ($family eq 'kept' && $ttl >= 0) {
                push @complaints, "$key has a TTL of $ttl ms";
            }
        }
    }

    return @complaints;
}


sub disconnect {
    my ($self) = @_;

    CORE::close(delete $self->{socket}) if $self->{socket};
}


# A private server on a unix socket below a directory.
#
#   spawn($directory, appendonly => 'yes', port => 0, lines => [...])
#
# Waits until it serves (a big file may be loading).  Returns its pid.

sub spawn {
    my ($directory, %options) = @_;

    my $socket = "$directory/redis.sock";
    my $appendonly = $options{appendonly} // 'no';
    my $port = $options{port} // 0;
    my $lines = join "\n", @{$options{lines} // []};

    open(my $conf, '>', "$directory/redis.conf")
        or croak("$directory/redis.conf: $!");

    print $conf <<"END";
bind 127.0.0.1
port $port
unixsocket $socket
unixsocketperm 700
dir $directory
appendonly $appendonly
appendfsync no
save ""
logfile $directory/redis.log
databases 16
enable-debug-command yes
$lines
END

    CORE::close($conf) or croak("$directory/redis.conf: $!");

    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        open(STDIN, '<', '/dev/null');
        open(STDOUT, '>>', "$directory/redis.out");
        open(STDERR, '>>', "$directory/redis.out");
        exec('redis-server', "$directory/redis.conf")
            or POSIX::_exit(127);
    }

    return $pid if $options{no_wait};

    wait_ready($socket, $pid, $options{password});

    return $pid;
}


sub wait_ready {
    my ($address, $pid, $password) = @_;

    my $deadline = time() + TIMEOUT;

    while (time() < $deadline) {
        my $redis = Cognito::Redis->connect($address);

        if ($redis) {
            my $pong = eval {
                $redis->command('AUTH', $password) if defined $password;
                $redis->command('PING');
            };
            return 1 if ($pong // '') eq 'PONG';
        }

        croak('redis-server did not start')
            if $pid && waitpid($pid, POSIX::WNOHANG()) == $pid;

        Time::HiRes::sleep(0.01);
    }

    croak("redis-server at $address does not serve");
}


require POSIX;

1;
