package Cognito::Listener;

# An HTTP server of the test's own, the common part of Cognito::Lambda and
# Cognito::Receiver: a process for each connection, what was asked kept for
# the test to read, and ways to answer badly.
#
#   package Cognito::Other;
#   use parent 'Cognito::Listener';
#
#   my $self = Cognito::Other->new();
#   $self->listen(sub {
#       my ($connection) = @_;
#       my $request = $self->read_request($connection) or return;
#       $self->note({ ... });                    # $self->noted() reads it
#       raw(200, {}, '{}')->($connection);
#   });
#
# raw(), drip() and silent() make what is done to a connection.

use strict;
use warnings;

use Carp qw(croak);
use Exporter qw(import);
use File::Temp ();
use IO::Socket::INET;
use JSON::PP ();
use POSIX ();
use Scalar::Util qw(weaken);
use Time::HiRes qw(sleep);

use Cognito::Server;

our @EXPORT_OK = qw(raw drip silent);

my @started;

my $json = JSON::PP->new->utf8->allow_nonref->canonical;


sub new {
    my ($class) = @_;

    my $self = bless {
        port  => Cognito::Server::allocate_port(),
        log   => File::Temp->new(),
        seen  => 0,
        owner => $$,
    }, $class;

    push @started, $self;
    weaken($started[-1]);

    return $self;
}


sub port { $_[0]{port} }


# from now on connections are handled by this sub, in processes of their own

sub listen {
    my ($self, $handler) = @_;

    $self->stop();

    my $listener = IO::Socket::INET->new(Listen => 64, ReuseAddr => 1,
                                         Proto => 'tcp',
                                         LocalAddr => "127.0.0.1:$self->{port}")
        or croak("port $self->{port}: $!");

    my $parent = $$;
    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        $SIG{$_} = 'DEFAULT' for qw(INT TERM HUP);
        $SIG{CHLD} = 'IGNORE';

        # what the test holds open, somebody waits for the end of; Perl is to
        # believe that it is still open, or it would not close what comes to
        # have the same number

        my $null = POSIX::open('/dev/null', POSIX::O_RDWR());

        for my $open (glob('/proc/self/fd/*')) {
            my ($number) = $open =~ /(\d+)$/;

            POSIX::dup2($null, $number)
                if $number > 2 && $number != $null
                   && $number != fileno($listener);
        }

        while (getppid() == $parent) {
            my $connection = accept_one($listener) or next;

            my $one = fork();

            if (defined $one && $one == 0) {
                close($listener);
                eval { $handler->($connection) };
                POSIX::_exit(0);
            }

            close($connection);
        }

        POSIX::_exit(0);
    }

    close($listener);
    $self->{pid} = $pid;
}


# looks now and then whether the test is still there

sub accept_one {
    my ($listener) = @_;

    my $set = '';
    vec($set, fileno($listener), 1) = 1;

    return unless select($set, undef, undef, 1) > 0;

    return $listener->accept();
}


# nobody listens any more

sub stop {
    my ($self) = @_;

    my $pid = delete $self->{pid} or return;

    kill('TERM', $pid);
    waitpid($pid, 0);
}


# { method, path, headers, body }; undef: the client has left

sub read_request {
    my ($self, $connection) = @_;

    my ($head, $body) = ('', '');

    until ($head =~ /\r\n\r\n/) {
        sysread($connection, $head, 65536, length $head) or return;
    }

    ($head, $body) = split /\r\n\r\n/, $head, 2;

    my ($line, @lines) = split /\r\n/, $head;
    my %headers = map { /^([^:]+):\s*(.*)$/ ? (lc $1 => $2) : () } @lines;

    while (length($body) < ($headers{'content-length'} // 0)) {
        sysread($connection, $body, 65536, length $body) or return;
    }

    my ($method, $path) = split / /, $line;

    return { method => $method, path => $path, headers => \%headers,
             body => $body };
}


sub note {
    my ($self, $entry) = @_;

    open(my $log, '>>:raw', $self->{log}->filename()) or return;
    flock($log, 2);
    syswrite($log, $json->encode($entry) . "\n");
    close($log);
}


# since this was called last, oldest first

sub noted {
    my ($self) = @_;

    open(my $log, '<:raw', $self->{log}->filename()) or croak($!);
    seek($log, $self->{seen}, 0);

    my @entries = map { $json->decode($_) } <$log>;

    $self->{seen} = tell($log);

    return @entries;
}


# an answer as it is

sub raw {
    my ($status, $headers, $body, $length) = @_;

    $length //= length $body;

    my $text = "HTTP/1.1 $status Said\r\nConnection: close\r\n"
               . "Content-Type: application/json\r\n"
               . ($length >= 0 ? "Content-Length: $length\r\n" : '')
               . join('', map { "$_: $headers->{$_}\r\n" } sort keys %$headers)
               . "\r\n$body";

    return sub {
        my ($connection) = @_;

        local $SIG{PIPE} = 'IGNORE';

        while (length $text) {
            my $n = syswrite($connection, $text) or last;
            substr($text, 0, $n) = '';
        }

        shutdown($connection, 1);
    };
}


# a byte now and then, for so many seconds

sub drip {
    my ($seconds) = @_;

    return sub {
        my ($connection) = @_;

        local $SIG{PIPE} = 'IGNORE';

        syswrite($connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");

        for (1 .. $seconds * 20) {
            syswrite($connection, ' ') or last;
            sleep(0.05);
        }
    };
}


# nothing, for so many seconds

sub silent {
    my ($seconds) = @_;

    return sub { sleep($seconds) };
}


# before the servers end, whose END was compiled earlier

END {
    my $status = $?;

    $_->stop() for grep { $_ && $_->{owner} == $$ } @started;

    $? = $status;
}


1;
